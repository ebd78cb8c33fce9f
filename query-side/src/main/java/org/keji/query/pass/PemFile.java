package org.keji.query.pass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys of passes as they are kept in files: PEM, as OpenSSL writes it, a private key with its public key beside it. */
public final class PemFile {

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN (\\w+) KEY-----([^-]+)-----END \\1 KEY-----");

    private static final int LINE = 64;

    private PemFile() {}

    /** A new pair of keys, as text. */
    public static String made() {
        try {
            KeyPair pair = Curve.newPair();
            return block("PRIVATE", pair.getPrivate().getEncoded())
                    + block("PUBLIC", pair.getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key of passes could not be made", impossible);
        }
    }

    /** @throws IllegalArgumentException if the text holds no pair of keys that belong together */
    public static PassSigner pair(String text) {
        try {
            KeyFactory keys = KeyFactory.getInstance("EC");
            ECPrivateKey secret = (ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(found("PRIVATE", text)));
            PassSigner signer = new PassSigner(publicKey(text), secret);
            if (!belongTogether(signer)) {
                throw new IllegalArgumentException("Its private and its public key do not belong together");
            }
            return signer;
        } catch (GeneralSecurityException | ClassCastException other) {
            throw new IllegalArgumentException("It holds no private key on the curve P-256", other);
        }
    }

    /** @throws IllegalArgumentException if the text holds no public key on the curve */
    static PassKey publicKey(String text) {
        try {
            return PassKey.of((ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(found("PUBLIC", text))));
        } catch (GeneralSecurityException | ClassCastException other) {
            throw new IllegalArgumentException("It holds no public key on the curve P-256", other);
        }
    }

    /** The public keys of all files of a folder whose names end with {@code .pem}, by name. */
    static List<PassKey> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted()
                    .map(PemFile::read)
                    .map(PemFile::publicKey)
                    .toList();
        }
    }

    private static boolean belongTogether(PassSigner signer) {
        PassClaims trial = new PassClaims("trial", 0, "", "", Instant.EPOCH, Instant.MAX, 0);
        PassVerdict verdict = new PassVerifier(List.of(signer.key())).verify(signer.sign(trial), Instant.EPOCH);
        return verdict instanceof PassVerdict.Valid;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] found(String kind, String text) {
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(kind)) {
                return Base64.getMimeDecoder().decode(block.group(2));
            }
        }
        throw new IllegalArgumentException("It holds no PEM block of a " + kind.toLowerCase(Locale.ROOT) + " key");
    }

    private static String block(String kind, byte[] key) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN %1$s KEY-----%n%2$s%n-----END %1$s KEY-----%n".formatted(kind, lines);
    }
}
