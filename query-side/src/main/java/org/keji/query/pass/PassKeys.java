package org.keji.query.pass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** The keys of this house: the one that signs, if there is one, and all that are believed. */
public final class PassKeys {

    private final @Nullable PassSigner signer;
    private final List<PassKey> believed;

    /** @param former keys that sign no more, whose passes still hold */
    PassKeys(@Nullable PassSigner signer, List<PassKey> former) {
        this.signer = signer;
        List<PassKey> all = new ArrayList<>();
        Optional.ofNullable(signer).map(PassSigner::key).ifPresent(all::add);
        all.addAll(former);
        this.believed = all.stream().distinct().toList();
    }

    /**
     * @param pair a private key with its public key beside it, as PEM; null where passes are not signed
     * @param former a folder of public keys whose passes still hold, one a file; null if there are none
     * @throws IllegalArgumentException if one of them cannot be read, saying which
     */
    public static PassKeys of(@Nullable String pair, @Nullable Path former) {
        try {
            return new PassKeys(
                    pair == null ? null : PemFile.pair(pair), former == null ? List.of() : PemFile.folder(former));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalArgumentException(
                    "The former keys of passes in " + former + " cannot be read", unreadable);
        }
    }

    public List<PassKey> believed() {
        return believed;
    }

    public PassVerifier verifier() {
        return new PassVerifier(believed);
    }

    /** @throws Refusal if this house signs no passes */
    public PassSigner signer() {
        if (signer == null) {
            throw new Refusal(HouseRule.PASSES_ARE_SIGNED, "");
        }
        return signer;
    }
}
