package org.keji.command.person;

import static org.keji.command.person.PersonRule.*;
import static org.keji.command.person.PersonVocabulary.*;
import static org.keji.command.spec.Cast.TANG;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.person.ErasureGround;
import org.keji.kernel.person.PersonEvent;
import org.keji.kernel.rule.HouseRule;

/** Every example of consent, holds and erasure. */
public final class PersonExamples implements Examples {

    private static final String LETTER = "By letter; identity checked at the desk";

    static final List<Example> REQUESTS = List.of(
            example("DP-03", "A person asks to be erased")
                    .shows(ERASURE_IS_REQUESTED_ONCE, REQUEST_SAYS_HOW_IT_CAME)
                    .when(request(ErasureGround.REQUEST).because(LETTER))
                    .then(requested()),
            example("DP-03", "How a request came is said")
                    .when(request(ErasureGround.REQUEST))
                    .refusedBy(REQUEST_SAYS_HOW_IT_CAME),
            example("DP-03", "The end of the retention needs no words")
                    .when(request(ErasureGround.RETENTION))
                    .then(requested(WANG, ErasureGround.RETENTION)),
            example("DP-03", "One request waits at a time")
                    .given(requested())
                    .when(request(ErasureGround.REQUEST).because(LETTER))
                    .refusedBy(ERASURE_IS_REQUESTED_ONCE),
            example("DP-03", "A request is taken back in time")
                    .given(requested())
                    .shows(ERASURE_IS_WAITING)
                    .when(takeBack())
                    .then(takenBack()),
            example("DP-03", "What was taken back is not taken back again")
                    .given(requested(), takenBack())
                    .when(takeBack())
                    .refusedBy(ERASURE_IS_WAITING),
            example("DP-03", "Of somebody nobody asked about nothing is taken back")
                    .when(takeBack())
                    .refusedBy(HouseRule.OBJECT_EXISTS),
            example("DP-03", "Who was written about anew may ask anew")
                    .given(requested(), erased(NEXT_MONDAY))
                    .shows(ERASURE_IS_REQUESTED_ONCE)
                    .when(request(ErasureGround.REQUEST).because(LETTER))
                    .then(requested()));

    static final List<Example> HOLDS = List.of(
            example("DP-03", "A dispute demands that the data stay")
                    .shows(HOLD_IS_PLACED_ONCE, HOLD_STATES_ITS_REASON)
                    .when(hold().because("Case 12 of 2026"))
                    .then(held()),
            example("DP-03", "A hold has a reason").when(hold()).refusedBy(HOLD_STATES_ITS_REASON),
            example("DP-03", "A hold has a reason in words")
                    .when(hold().because(" "))
                    .refusedBy(HOLD_STATES_ITS_REASON),
            example("DP-03", "One hold stands at a time")
                    .given(held())
                    .when(hold().because("Case 13 of 2026"))
                    .refusedBy(HOLD_IS_PLACED_ONCE),
            example("DP-03", "The dispute is over")
                    .given(held())
                    .shows(HOLD_IS_THERE_TO_BE_LIFTED, HOLD_STATES_ITS_REASON)
                    .when(lift().because("Settled"))
                    .then(lifted()),
            example("DP-03", "A hold that does not stand is not lifted")
                    .given(held(), lifted())
                    .when(lift().because("Settled"))
                    .refusedBy(HOLD_IS_THERE_TO_BE_LIFTED));

    static final List<Example> ERASURES = List.of(
            example("DP-03", "When the grace is over the person is erased")
                    .given(requested())
                    .shows(ERASURE_IS_WAITING, NOTHING_DEMANDS_THE_DATA)
                    .when(erase())
                    .then(erased(NEXT_MONDAY)),
            example("DP-03", "A moment before, software waits")
                    .given(requested())
                    .when(erase().at("2026-05-11T01:59:59.999999Z"))
                    .refusedBy(GRACE_IS_CUT_BY_A_PERSON),
            example("DP-03", "The general manager may cut the grace short")
                    .given(requested())
                    .shows(GRACE_IS_CUT_BY_A_PERSON, CUT_STATES_ITS_REASON)
                    .when(erase().by(TANG).at(MONDAY).because("A court orders it"))
                    .then(erased(MONDAY)),
            example("SOD", "Another than who registered the request cuts the grace short")
                    .given(requested())
                    .shows(ANOTHER_CUTS_THE_GRACE)
                    .when(erase().by(TANG).at(MONDAY).because("A court orders it"))
                    .then(erased(MONDAY)),
            example("DP-03", "The grace is not cut short without a word")
                    .given(requested())
                    .when(erase().by(TANG).at(MONDAY))
                    .refusedBy(CUT_STATES_ITS_REASON),
            example("SOD", "Whoever registered the request waits")
                    .given(requested(TANG, ErasureGround.REQUEST))
                    .when(erase().by(TANG).at(MONDAY).because("A court orders it"))
                    .refusedBy(ANOTHER_CUTS_THE_GRACE),
            example("DP-03", "A hold keeps the data, also when the grace is over")
                    .given(requested(), held())
                    .when(erase())
                    .refusedBy(NOTHING_DEMANDS_THE_DATA),
            example("DP-03", "Nobody is erased without a request")
                    .given(held(), lifted())
                    .when(erase())
                    .refusedBy(ERASURE_IS_WAITING),
            example("DP-03", "Nobody is erased twice")
                    .given(requested(), erased(NEXT_MONDAY))
                    .when(erase())
                    .refusedBy(ERASURE_IS_WAITING));

    static final List<Example> CONSENTS = List.of(
            example("DP-01", "A person agrees that a third party has their data")
                    .shows(
                            CONSENT_NAMES_ITS_RECIPIENT,
                            CONSENT_NAMES_ITS_PURPOSE,
                            CONSENT_LIES_IN_THE_PAST,
                            CONSENT_ENDS_AFTER_IT_BEGINS)
                    .when(consent(OMBUDSMAN, ARBITRATION, NEXT_MONDAY))
                    .then(agreed(1, NEXT_MONDAY)),
            example("DP-01", "A consent is numbered after those before it")
                    .given(agreed(1, null))
                    .when(consent(OMBUDSMAN, ARBITRATION, null))
                    .then(agreed(2, null)),
            example("DP-01", "To nobody in particular nobody agrees")
                    .when(consent(" ", ARBITRATION, null))
                    .refusedBy(CONSENT_NAMES_ITS_RECIPIENT),
            example("DP-01", "For nothing in particular nobody agrees")
                    .when(consent(OMBUDSMAN, "", null))
                    .refusedBy(CONSENT_NAMES_ITS_PURPOSE),
            example("DP-01", "A consent to come is none")
                    .when(consent(OMBUDSMAN, ARBITRATION, null).dated(NEXT_MONDAY))
                    .refusedBy(CONSENT_LIES_IN_THE_PAST),
            example("DP-01", "A consent does not end as it begins")
                    .when(consent(OMBUDSMAN, ARBITRATION, MONDAY))
                    .refusedBy(CONSENT_ENDS_AFTER_IT_BEGINS),
            example("DP-01", "A person no longer agrees")
                    .given(agreed(1, null))
                    .shows(CONSENT_WAS_RECORDED, CONSENT_IS_WITHDRAWN_ONCE)
                    .when(withdraw(1))
                    .then(disagreed(1)),
            example("DP-01", "A consent is withdrawn once")
                    .given(agreed(1, null), disagreed(1))
                    .when(withdraw(1))
                    .refusedBy(CONSENT_IS_WITHDRAWN_ONCE),
            example("DP-01", "What was never agreed to is not withdrawn")
                    .given(agreed(1, null))
                    .when(withdraw(2))
                    .refusedBy(CONSENT_WAS_RECORDED));

    static final List<Example> DISCLOSURES = List.of(
            example("DP-01", "Data go out by consent, to its last moment")
                    .given(agreed(1, NEXT_MONDAY))
                    .shows(CONSENT_WAS_RECORDED, DISCLOSURE_RESTS_ON_CONSENT)
                    .when(disclose(1).at(NEXT_MONDAY))
                    .then(disclosed(1, NEXT_MONDAY)),
            example("DP-01", "Consent without an end holds until it is withdrawn")
                    .given(agreed(1, null))
                    .shows(DISCLOSURE_RESTS_ON_CONSENT)
                    .when(disclose(1).at(NEXT_MONDAY))
                    .then(disclosed(1, NEXT_MONDAY)),
            example("DP-01", "A moment before it was given it lets nothing out")
                    .given(agreed(1, null))
                    .when(disclose(1).at("2026-05-04T01:59:59.999999Z"))
                    .refusedBy(DISCLOSURE_RESTS_ON_CONSENT),
            example("DP-01", "What was never agreed to lets nothing out")
                    .given(agreed(1, null))
                    .when(disclose(2))
                    .refusedBy(CONSENT_WAS_RECORDED),
            example("DP-01", "A moment later they do not")
                    .given(agreed(1, NEXT_MONDAY))
                    .when(disclose(1).at("2026-05-11T02:00:00.000001Z"))
                    .refusedBy(DISCLOSURE_RESTS_ON_CONSENT),
            example("DP-01", "A consent that was withdrawn lets nothing out")
                    .given(agreed(1, null), disagreed(1))
                    .when(disclose(1))
                    .refusedBy(DISCLOSURE_RESTS_ON_CONSENT),
            example("DP-01", "Nor does the consent of somebody who was erased")
                    .given(agreed(1, null), requested(), erased(NEXT_MONDAY))
                    .when(disclose(1).at(NEXT_MONDAY))
                    .refusedBy(DISCLOSURE_RESTS_ON_CONSENT));

    static final List<Example> ALL = Stream.of(REQUESTS, HOLDS, ERASURES, CONSENTS, DISCLOSURES, PersonTable.cells())
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Person.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        if (history.isEmpty()) {
            return "nothing yet";
        }
        PersonState state = fold(history);
        String words = state.requested() != null ? "erasure requested" : state.erasedAt() != null ? "erased" : "known";
        return state.held() ? words + ", held" : words;
    }

    static PersonState fold(List<DomainEvent> history) {
        PersonState state = PersonState.UNTOUCHED;
        for (DomainEvent event : history) {
            state = state.after((PersonEvent) event);
        }
        return state;
    }
}
