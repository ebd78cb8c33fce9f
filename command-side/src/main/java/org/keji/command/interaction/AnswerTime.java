package org.keji.command.interaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/** By when whoever turns to the house is answered (IN-02), and called back where nobody was there (IN-06). */
final class AnswerTime {

    private AnswerTime() {}

    /**
     * The last moment by the shortest time the book gives to this channel, this kind and this customer (CU-16).
     *
     * @return null where nobody waits for an answer, or the book gives no time to it
     */
    static @Nullable Instant due(Matter matter, Instant at, PolicyEdition book) {
        if (!matter.awaitsAnswer()) {
            return null;
        }
        return Stream.of(byChannel(matter.channel()), byKind(matter.kind()), byCustomer(matter))
                .flatMap(Optional::stream)
                .map(book::duration)
                .min(Comparator.naturalOrder())
                .map(at::plus)
                .orElse(null);
    }

    private static Optional<PolicyParameter> byChannel(Channel channel) {
        return switch (channel) {
            case PHONE -> Optional.of(PolicyParameter.PHONE_ANSWER);
            case E_MAIL -> Optional.of(PolicyParameter.EMAIL_ANSWER);
            case CHAT -> Optional.of(PolicyParameter.CHAT_ANSWER);
            case WEB, LETTER, FAX, VISIT, SUGGESTION_BOX, EVENT, REFERRAL, OTHER -> Optional.empty();
        };
    }

    private static Optional<PolicyParameter> byKind(InteractionKind kind) {
        return kind == InteractionKind.INQUIRY || kind == InteractionKind.IMPORTANT_INQUIRY
                ? Optional.of(PolicyParameter.INQUIRY_ANSWER)
                : Optional.empty();
    }

    private static Optional<PolicyParameter> byCustomer(Matter matter) {
        return matter.greenChannel() ? Optional.of(PolicyParameter.GREEN_CHANNEL_ANSWER) : Optional.empty();
    }

    /** Who writes a letter at night does not stand before a closed door. */
    static boolean isWaitedFor(Matter matter) {
        return matter.awaitsAnswer()
                && switch (matter.channel()) {
                    case PHONE, CHAT, VISIT -> true;
                    case E_MAIL, WEB, LETTER, FAX, SUGGESTION_BOX, EVENT, REFERRAL, OTHER -> false;
                };
    }

    static Instant callBackDue(Instant at, DecisionContext context) {
        PolicyEdition book = context.book();
        Instant opening = book.workingHours().opensAfter(at, context.zone());
        return opening.plus(book.duration(PolicyParameter.OUT_OF_HOURS_CALL_BACK));
    }
}
