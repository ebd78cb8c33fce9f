package org.keji.command.permit;

import static org.keji.command.permit.Decided.*;
import static org.keji.command.permit.NoticeRule.*;
import static org.keji.command.permit.PermitRule.PERMIT_HOLDS;
import static org.keji.command.permit.Receiving.*;
import static org.keji.command.permit.Toured.*;
import static org.keji.command.permit.Touring.*;
import static org.keji.command.spec.Cast.QIAN;
import static org.keji.command.spec.Cast.SUN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.kernel.permit.Entry;

/** A notice follows word by phone, and departments acknowledge what they are sent (PE-03, PE-05). */
final class NoticeExamples {

    private static final String PHONED = "2026-05-09T02:00:00Z";
    private static final String DUE = "2026-05-09T14:00:00Z";
    private static final String TOO_LATE = "2026-05-09T14:00:00.000001Z";
    private static final String BY = "2026-05-10T14:00:00Z";
    private static final String TOO_LATE_TO_SAY = "2026-05-10T14:00:00.000001Z";
    private static final Fact WORD = wordGiven(PHONED, PHONED, DUE);
    private static final Fact SENT = sent(ALL_DEPARTMENTS, DUE, BY, true);
    private static final List<String> OTHERS = List.of("Customer service", "Billing", "Production");

    static final List<Example> ALL = List.of(
            example("PE-03", "The notice follows at the last moment in time")
                    .given(word())
                    .shows(PERMIT_HOLDS, NOTICE_FOLLOWS_THE_WORD)
                    .when(send().at(DUE))
                    .then(SENT),
            example("PE-03", "A notice that is late still follows")
                    .given(word(noticeMissed(TOO_LATE)))
                    .when(send().at(TOO_LATE))
                    .then(sent(ALL_DEPARTMENTS, TOO_LATE, "2026-05-10T14:00:00.000001Z", false)),
            example("PE-03", "It follows once")
                    .given(word(SENT))
                    .when(send().at(DUE))
                    .refusedBy(NOTICE_FOLLOWS_THE_WORD),
            example("PE-03", "The due list notes a notice that is late")
                    .given(word())
                    .shows(NOTICE_IS_OVERDUE)
                    .when(missNotice(TOO_LATE))
                    .then(noticeMissed(TOO_LATE)),
            example("PE-03", "At the last moment it is not late")
                    .given(word())
                    .when(missNotice(DUE))
                    .refusedBy(NOTICE_IS_OVERDUE),
            example("PE-03", "A late notice is noted once")
                    .given(word(noticeMissed(TOO_LATE)))
                    .when(missNotice(TOO_LATE))
                    .refusedBy(NOTICE_IS_OVERDUE),
            example("PE-03", "A notice that followed is not late")
                    .given(word(SENT))
                    .when(missNotice(TOO_LATE))
                    .refusedBy(NOTICE_IS_OVERDUE),
            example("PE-03", "Of a permit that was revoked no notice is missed")
                    .given(word(revoked()))
                    .when(missNotice(TOO_LATE))
                    .refusedBy(NOTICE_IS_OVERDUE),
            example("PE-05", "A department acknowledges at the last moment in time")
                    .given(word(SENT))
                    .shows(NOTICE_WAS_SENT, DEPARTMENT_WAS_SENT_THE_NOTICE, NOTICE_IS_ACKNOWLEDGED_ONCE, PERMIT_HOLDS)
                    .when(acknowledge().by(QIAN).at(BY))
                    .then(acknowledged("Logistics", BY, true)),
            example("PE-05", "A late word is taken, and is late")
                    .given(word(SENT, silent(ALL_DEPARTMENTS, TOO_LATE_TO_SAY)))
                    .when(acknowledge().by(QIAN).at(TOO_LATE_TO_SAY))
                    .then(acknowledged("Logistics", TOO_LATE_TO_SAY, false)),
            example("PE-05", "A department acknowledges once")
                    .given(word(SENT, acknowledged("Logistics", BY, true)))
                    .when(acknowledge().by(QIAN).at(BY))
                    .refusedBy(NOTICE_IS_ACKNOWLEDGED_ONCE),
            example("PE-05", "Each for itself")
                    .given(word(SENT, acknowledged("Logistics", BY, true)))
                    .when(acknowledge().by(SUN).at(BY))
                    .then(acknowledged("Billing", BY, true)),
            example("PE-05", "Nobody acknowledges what did not follow yet")
                    .given(word())
                    .when(acknowledge().by(QIAN).at(DUE))
                    .refusedBy(NOTICE_WAS_SENT),
            example("PE-05", "A department that was sent nothing acknowledges nothing")
                    .given(applied(ORDINARY), named(1), reviewed(), granted(), sent(SERVICE))
                    .when(acknowledge().by(QIAN))
                    .refusedBy(DEPARTMENT_WAS_SENT_THE_NOTICE),
            example("PE-05", "The due list notes who is silent")
                    .given(word(SENT, acknowledged("Logistics", BY, true)))
                    .shows(ACKNOWLEDGEMENT_IS_OVERDUE)
                    .when(missAcknowledgement(TOO_LATE_TO_SAY))
                    .then(silent(OTHERS, TOO_LATE_TO_SAY)),
            example("PE-05", "At the last moment nobody is silent")
                    .given(word(SENT))
                    .when(missAcknowledgement(BY))
                    .refusedBy(ACKNOWLEDGEMENT_IS_OVERDUE),
            example("PE-05", "Silence is noted once")
                    .given(word(SENT, silent(ALL_DEPARTMENTS, TOO_LATE_TO_SAY)))
                    .when(missAcknowledgement(TOO_LATE_TO_SAY))
                    .refusedBy(ACKNOWLEDGEMENT_IS_OVERDUE),
            example("PE-05", "Where all have acknowledged nobody is silent")
                    .given(
                            applied(ORDINARY),
                            named(1),
                            reviewed(),
                            granted(),
                            sent(SERVICE),
                            acknowledged("Customer service", APPROVING, true))
                    .when(missAcknowledgement(OVER))
                    .refusedBy(ACKNOWLEDGEMENT_IS_OVERDUE));

    private NoticeExamples() {}

    /** Granted with word by phone first. */
    private static Fact[] word(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                applied(KEY, LATE, PHONED),
                                named(1, PHONED),
                                reviewed(PROPOSED, true, PHONED),
                                granted(Entry.PERMIT, "Tang", PHONED),
                                WORD),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }
}
