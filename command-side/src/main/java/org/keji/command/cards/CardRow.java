package org.keji.command.cards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.customer.Particulars;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.NameBasedId;

/**
 * What a row says, where all of it can be read.
 *
 * @param existing the card that is said anew; null for a new one
 * @param reason why, if it says so
 */
record CardRow(
        Particulars card,
        @Nullable Existing existing,
        @Nullable String reason) {

    /** A card that is there, and the version of it that the row was made from. */
    record Existing(CustomerId id, long version) {}

    /** Names what the row says wherever it stands in whatever file, so that sending it twice has one effect. */
    String key() {
        return hash(existing == null ? "" : existing.id() + " " + existing.version());
    }

    /** The card it is about; one that a row makes is the same for every row that says the same. */
    CustomerId id() {
        return existing == null ? CustomerId.of(NameBasedId.of("imported card " + hash(""))) : existing.id();
    }

    private String hash(String before) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            before,
                            card.name(),
                            card.registrationNumber(),
                            card.industry(),
                            card.size().code(),
                            card.territory().code(),
                            card.address(),
                            card.source(),
                            card.needs())
                    .map(text -> Objects.requireNonNullElse(text, ""))
                    .forEach(text -> {
                        digest.update(text.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0x1F);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** Whether the card says the same already, as far as a cell can tell. */
    boolean says(Card other) {
        RegistrationNumber number = other.registrationNumber();
        return card.name().equals(CellWords.clean(other.name()))
                && Objects.equals(card.registrationNumber(), number == null ? null : number.value())
                && card.industry().equals(CellWords.clean(other.industry()))
                && card.size() == other.size()
                && card.territory() == other.territory()
                && Objects.equals(card.address(), CellWords.clean(other.address()))
                && Objects.equals(card.source(), CellWords.clean(other.source()))
                && Objects.equals(card.needs(), CellWords.clean(other.needs()));
    }
}
