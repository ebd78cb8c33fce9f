package org.keji.command.complaint;

import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.complaint.HandOverVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.HE;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.WANG;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Telling;

/** Who takes a complaint owns it until another accepts it (CO-04). */
final class HandOverExamples {

    private static final String SATURDAY = "2026-05-02T06:00:00Z";

    static final List<Example> ALL = List.of(
            lins("The owner offers a complaint to a colleague")
                    .shows(OWNER_HANDS_OVER, ANOTHER_TAKES_OVER, ONE_HAND_OVER_AT_A_TIME)
                    .when(offerTo(CHEN).at(SATURDAY))
                    .then(offered(CHEN, SATURDAY)),
            lins("A supervisor may hand over for the owner")
                    .shows(OWNER_HANDS_OVER)
                    .when(offerTo(CHEN).by(ZHAO).at(SATURDAY))
                    .then(offered(CHEN, SATURDAY)),
            lins("Another account manager does not give away what is not theirs")
                    .when(offerTo(CHEN).by(CHEN).at(SATURDAY))
                    .refusedBy(OWNER_HANDS_OVER),
            lins("A complaint is not handed over to its own owner")
                    .when(offerTo(LIN).at(SATURDAY))
                    .refusedBy(ANOTHER_TAKES_OVER),
            lins("An offer says to whom").when(offerToNobody().at(SATURDAY)).refusedBy(ANOTHER_TAKES_OVER),
            offeredToChen("A complaint is not offered to two at once")
                    .when(offerTo(WANG).at(SATURDAY))
                    .refusedBy(ONE_HAND_OVER_AT_A_TIME),
            offeredToChen("Whoever accepts owns it")
                    .shows(ASKED_PERSON_DECIDES, HAND_OVER_IS_PENDING)
                    .when(accept().at(SATURDAY))
                    .then(accepted(CHEN, SATURDAY)),
            offeredToChen("A declined complaint stays where it is")
                    .shows(ASKED_PERSON_DECIDES, HAND_OVER_IS_PENDING)
                    .when(decline().at(SATURDAY))
                    .then(declined(CHEN, SATURDAY)),
            offeredToChen("Nobody accepts for somebody else")
                    .when(accept().by(WANG).at(SATURDAY))
                    .refusedBy(ASKED_PERSON_DECIDES),
            offeredToChen("Nobody else declines for somebody else")
                    .when(decline().by(HE).at(SATURDAY))
                    .refusedBy(ASKED_PERSON_DECIDES),
            offeredToChen("The owner takes the offer back")
                    .shows(ASKED_PERSON_DECIDES, HAND_OVER_IS_PENDING)
                    .when(decline().by(LIN).at(SATURDAY))
                    .then(declined(LIN, SATURDAY)),
            lins("What is not offered is not accepted")
                    .when(accept().by(LIN).at(SATURDAY))
                    .refusedBy(HAND_OVER_IS_PENDING),
            lins("Who is not concerned is not told that nothing is offered")
                    .when(accept().at(SATURDAY))
                    .refusedBy(ASKED_PERSON_DECIDES),
            offeredToChen("Until it is accepted its owner answers")
                    .shows(OWNER_ANSWERS)
                    .when(acknowledge().at(SATURDAY))
                    .then(answeredInTime(SATURDAY)),
            example("CO-04", "The new owner answers")
                    .shows(OWNER_ANSWERS)
                    .given(received(FRIDAY), offered(CHEN, FRIDAY), accepted(CHEN, FRIDAY))
                    .when(acknowledge().by(CHEN).at(SATURDAY))
                    .then(answeredInTime(SATURDAY)),
            example("CO-04", "Who gave a complaint away no longer answers it")
                    .given(received(FRIDAY), offered(CHEN, FRIDAY), accepted(CHEN, FRIDAY))
                    .when(acknowledge().at(SATURDAY))
                    .refusedBy(OWNER_ANSWERS),
            example("CO-04", "A declined complaint may be offered to another")
                    .shows(ONE_HAND_OVER_AT_A_TIME)
                    .given(received(FRIDAY), offered(CHEN, FRIDAY), declined(CHEN, FRIDAY))
                    .when(offerTo(WANG).at(SATURDAY))
                    .then(offered(WANG, SATURDAY)));

    private HandOverExamples() {}

    private static Telling lins(String title) {
        return example("CO-04", title).given(received(FRIDAY));
    }

    private static Telling offeredToChen(String title) {
        return example("CO-04", title).given(received(FRIDAY), offered(CHEN, FRIDAY));
    }
}
