package org.keji.command.person;

import static org.keji.command.person.PersonRule.*;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.person.PersonCommand.DiscloseData;
import org.keji.command.person.PersonCommand.RecordConsent;
import org.keji.command.person.PersonCommand.WithdrawConsent;
import org.keji.command.person.PersonState.Consent;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.person.PersonEvent.ConsentRecorded;
import org.keji.kernel.person.PersonEvent.ConsentWithdrawn;
import org.keji.kernel.person.PersonEvent.DataDisclosed;

/** Nothing goes to third parties without recorded consent (DP-01). */
final class DecideConsent {

    private DecideConsent() {}

    static ConsentRecorded record(PersonState state, RecordConsent command, DecisionContext context) {
        context.require(CONSENT_NAMES_ITS_RECIPIENT, !command.recipient().isBlank(), "/recipient");
        context.require(CONSENT_NAMES_ITS_PURPOSE, !command.purpose().isBlank(), "/purpose");
        Instant given = context.occurredAt();
        Instant until = command.until();
        context.require(CONSENT_LIES_IN_THE_PAST, !given.isAfter(context.now()), "/occurredAt");
        context.require(CONSENT_ENDS_AFTER_IT_BEGINS, until == null || until.isAfter(given), "/until");
        return new ConsentRecorded(
                command.personId(), given, state.consents().size() + 1, command.recipient(), command.purpose(), until);
    }

    static ConsentWithdrawn withdraw(PersonState state, WithdrawConsent command, DecisionContext context) {
        Consent consent = state.consents().get(command.consent());
        context.require(CONSENT_WAS_RECORDED, consent != null, "");
        boolean stands = !Objects.requireNonNull(consent).withdrawn();
        context.require(CONSENT_IS_WITHDRAWN_ONCE, stands, "");
        return new ConsentWithdrawn(command.personId(), context.now(), command.consent());
    }

    static DataDisclosed disclose(PersonState state, DiscloseData command, DecisionContext context) {
        @Nullable Consent consent = state.consents().get(command.consent());
        context.require(CONSENT_WAS_RECORDED, consent != null, "");
        Instant now = context.now();
        context.require(
                DISCLOSURE_RESTS_ON_CONSENT, Objects.requireNonNull(consent).holds(now), "");
        return new DataDisclosed(command.personId(), now, command.consent(), consent.recipient(), consent.purpose());
    }
}
