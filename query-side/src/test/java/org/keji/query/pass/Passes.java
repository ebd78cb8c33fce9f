package org.keji.query.pass;

import java.time.Instant;
import org.keji.kernel.rule.Refusal;

/** A house that signs passes, for tests. */
public final class Passes {

    public static final Instant FROM = Instant.parse("2026-06-01T01:00:00Z");
    public static final Instant UNTIL = Instant.parse("2026-06-01T09:00:00Z");
    public static final Instant DURING = Instant.parse("2026-06-01T03:00:00Z");

    private Passes() {}

    /** Keys made just now. */
    public static PassKeys fresh() {
        return PassKeys.of(PemFile.made(), null);
    }

    public static PassClaims claims(int visitor) {
        return new PassClaims("V2026-7K3QX9ZB2M", visitor, "key", "enterprise", FROM, UNTIL, 4711);
    }

    /** @throws Refusal if they sign nothing */
    public static String token(PassKeys keys, int visitor) {
        return keys.signer().sign(claims(visitor));
    }
}
