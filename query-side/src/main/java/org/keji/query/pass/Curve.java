package org.keji.query.pass;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/** The curve P-256, on which all keys of passes lie. */
final class Curve {

    private static final String NAME = "secp256r1";
    private static final ECParameterSpec PARAMETERS = parameters();

    private Curve() {}

    static KeyPair newPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(NAME));
        return generator.generateKeyPair();
    }

    /** @throws GeneralSecurityException if the point does not lie on the curve */
    static ECPublicKey point(byte[] x, byte[] y) throws GeneralSecurityException {
        ECPoint point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        if (!holds(point)) {
            throw new GeneralSecurityException("The point does not lie on the curve");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, PARAMETERS));
    }

    static boolean isOurs(ECPublicKey key) {
        return key.getParams().getCurve().equals(PARAMETERS.getCurve())
                && key.getParams().getGenerator().equals(PARAMETERS.getGenerator())
                && holds(key.getW());
    }

    /** Whether y² = x³ + ax + b. */
    private static boolean holds(ECPoint point) {
        BigInteger prime = ((java.security.spec.ECFieldFp) PARAMETERS.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.pow(3)
                .add(PARAMETERS.getCurve().getA().multiply(x))
                .add(PARAMETERS.getCurve().getB());
        boolean isInField = x.compareTo(prime) < 0 && y.compareTo(prime) < 0;
        return isInField && y.pow(2).subtract(right).mod(prime).signum() == 0;
    }

    private static ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(NAME));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
