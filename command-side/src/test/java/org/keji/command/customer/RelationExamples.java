package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.ACCOUNT_MANAGER_KEEPS_THE_CARD;
import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.deactivated;
import static org.keji.command.customer.CustomerVocabulary.registered;
import static org.keji.command.customer.RelationRule.*;
import static org.keji.command.customer.RelationVocabulary.credit;
import static org.keji.command.customer.RelationVocabulary.credited;
import static org.keji.command.customer.RelationVocabulary.list;
import static org.keji.command.customer.RelationVocabulary.listed;
import static org.keji.command.customer.RelationVocabulary.mark;
import static org.keji.command.customer.RelationVocabulary.marked;
import static org.keji.command.customer.RelationVocabulary.move;
import static org.keji.command.customer.RelationVocabulary.moved;
import static org.keji.command.customer.RelationVocabulary.place;
import static org.keji.command.customer.RelationVocabulary.placed;
import static org.keji.command.customer.RelationVocabulary.unlist;
import static org.keji.command.customer.RelationVocabulary.unlisted;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.customer.FunnelStage.*;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.Side;

/** Every example of how a customer is classified. */
final class RelationExamples {

    static final List<Example> ALL = List.of(
            example("CU-05", "A potential customer may be on the key list")
                    .given(registered())
                    .shows(
                            ON_THE_KEY_LIST_ONCE,
                            CLASSIFICATION_STATES_WHY,
                            ACCOUNT_MANAGER_KEEPS_THE_CARD,
                            CUSTOMER_IS_ACTIVE)
                    .when(list().because("Grows fastest of all"))
                    .then(listed()),
            example("CU-05", "The key list says why")
                    .given(registered())
                    .when(list())
                    .refusedBy(CLASSIFICATION_STATES_WHY),
            example("CU-05", "Nobody is on it twice")
                    .given(registered(), listed())
                    .when(list().because("Grows fastest of all"))
                    .refusedBy(ON_THE_KEY_LIST_ONCE),
            example("CU-08", "Another account manager's customer is not put on it")
                    .given(registered())
                    .when(list().by(CHEN).because("Grows fastest of all"))
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-12", "Nor who is out of service")
                    .given(registered(), deactivated())
                    .when(list().because("Grows fastest of all"))
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-05", "Who is on the key list may be taken off it")
                    .given(registered(), listed())
                    .shows(IS_ON_THE_KEY_LIST, CLASSIFICATION_STATES_WHY)
                    .when(unlist().because("Left the trade"))
                    .then(unlisted()),
            example("CU-05", "Who is not on it is not taken off")
                    .given(registered(), listed(), unlisted())
                    .when(unlist().because("Left the trade"))
                    .refusedBy(IS_ON_THE_KEY_LIST),
            example("CU-10", "The first step after market research is to screen")
                    .given(registered())
                    .shows(FUNNEL_STEP_BY_STEP, FUNNEL_BACK_STATES_WHY)
                    .when(move(SCREENED))
                    .then(moved(SCREENED)),
            example("CU-10", "No step is left out")
                    .given(registered())
                    .when(move(CONTACTED).because("We met"))
                    .refusedBy(FUNNEL_STEP_BY_STEP),
            example("CU-10", "Who stays did not move")
                    .given(registered())
                    .when(move(IDENTIFIED).because("We met"))
                    .refusedBy(FUNNEL_STEP_BY_STEP),
            example("CU-10", "A step back on the way has a reason")
                    .given(registered(), moved(SCREENED), moved(CONTACTED))
                    .shows(FUNNEL_STEP_BY_STEP, FUNNEL_BACK_STATES_WHY)
                    .when(move(SCREENED).because("It was another of that name"))
                    .then(moved(SCREENED)),
            example("CU-10", "Somebody is lost from wherever they stood, and it says why")
                    .given(registered(), moved(SCREENED))
                    .shows(FUNNEL_STEP_BY_STEP, FUNNEL_BACK_STATES_WHY)
                    .when(move(LOST).because("Signed with another"))
                    .then(moved(LOST)),
            example("CU-10", "Nobody is lost without a reason")
                    .given(registered(), moved(SCREENED))
                    .when(move(LOST))
                    .refusedBy(FUNNEL_BACK_STATES_WHY),
            example("CU-23", "Who was lost may be won again, from the first contact")
                    .given(registered(), moved(LOST))
                    .shows(FUNNEL_STEP_BY_STEP)
                    .when(move(CONTACTED).because("They called"))
                    .then(moved(CONTACTED)),
            example("CU-23", "And from no later step")
                    .given(registered(), moved(LOST))
                    .when(move(NEED_CONFIRMED).because("They called"))
                    .refusedBy(FUNNEL_STEP_BY_STEP),
            example("CU-10", "Who was converted stays so")
                    .given(registered(), moved(CONVERTED))
                    .when(move(LOST).because("Signed with another"))
                    .refusedBy(FUNNEL_STEP_BY_STEP),
            example("CU-14", "Good credit earns terms")
                    .given(registered())
                    .shows(CREDIT_STATES_ITS_CAUSE, BAD_CREDIT_HAS_NO_TERMS)
                    .when(credit(Credit.GOOD, 30, "2.5").because("Paid a year of invoices in time"))
                    .then(credited(Credit.GOOD, 30, "2.5")),
            example("CU-14", "A change of credit has a cause")
                    .given(registered())
                    .when(credit(Credit.GOOD, 30, "2.5"))
                    .refusedBy(CREDIT_STATES_ITS_CAUSE),
            example("CU-14", "Bad credit suspends them")
                    .given(registered(), credited(Credit.GOOD, 30, "2.5"))
                    .shows(BAD_CREDIT_HAS_NO_TERMS)
                    .when(credit(Credit.BAD, 0, "0").because("Three invoices unpaid"))
                    .then(credited(Credit.BAD, 0, "0")),
            example("CU-14", "With bad credit nobody pays later")
                    .given(registered())
                    .when(credit(Credit.BAD, 30, "0").because("Three invoices unpaid"))
                    .refusedBy(BAD_CREDIT_HAS_NO_TERMS),
            example("CU-14", "With bad credit nobody pays less")
                    .given(registered())
                    .when(credit(Credit.BAD, 0, "2.5").because("Three invoices unpaid"))
                    .refusedBy(BAD_CREDIT_HAS_NO_TERMS),
            example("CU-09", "An attractive customer with whom we stand well is a star")
                    .given(registered())
                    .shows(CLASSIFICATION_STATES_WHY)
                    .when(place(Side.HIGH, Side.HIGH).because("By last year's figures"))
                    .then(placed(Side.HIGH, Side.HIGH, Quadrant.STAR)),
            example("CU-09", "One with whom we do not is a question mark")
                    .given(registered())
                    .shows(CLASSIFICATION_STATES_WHY)
                    .when(place(Side.HIGH, Side.LOW).because("By last year's figures"))
                    .then(placed(Side.HIGH, Side.LOW, Quadrant.QUESTION_MARK)),
            example("CU-09", "One who is not, and with whom we do, is a cash cow")
                    .given(registered())
                    .shows(CLASSIFICATION_STATES_WHY)
                    .when(place(Side.LOW, Side.HIGH).because("By last year's figures"))
                    .then(placed(Side.LOW, Side.HIGH, Quadrant.CASH_COW)),
            example("CU-09", "And neither is a dog")
                    .given(registered())
                    .shows(CLASSIFICATION_STATES_WHY)
                    .when(place(Side.LOW, Side.LOW).because("By last year's figures"))
                    .then(placed(Side.LOW, Side.LOW, Quadrant.DOG)),
            example("CU-16", "A customer is given the green channel")
                    .given(registered())
                    .shows(CLASSIFICATION_STATES_WHY)
                    .when(mark().because("Perishable goods"))
                    .then(marked()));

    private RelationExamples() {}
}
