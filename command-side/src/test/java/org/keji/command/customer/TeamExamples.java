package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.ACCOUNT_MANAGER_KEEPS_THE_CARD;
import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.deactivated;
import static org.keji.command.customer.CustomerVocabulary.registered;
import static org.keji.command.customer.CustomerVocabulary.review;
import static org.keji.command.customer.CustomerVocabulary.reviewed;
import static org.keji.command.customer.TeamRule.*;
import static org.keji.command.customer.TeamVocabulary.CLAIMS;
import static org.keji.command.customer.TeamVocabulary.FINANCE;
import static org.keji.command.customer.TeamVocabulary.GARDENS;
import static org.keji.command.customer.TeamVocabulary.OTHER_CLAIMS;
import static org.keji.command.customer.TeamVocabulary.accept;
import static org.keji.command.customer.TeamVocabulary.accepted;
import static org.keji.command.customer.TeamVocabulary.decline;
import static org.keji.command.customer.TeamVocabulary.declined;
import static org.keji.command.customer.TeamVocabulary.name;
import static org.keji.command.customer.TeamVocabulary.named;
import static org.keji.command.customer.TeamVocabulary.offer;
import static org.keji.command.customer.TeamVocabulary.offered;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;

import java.util.List;
import org.keji.command.spec.Example;
import org.keji.kernel.customer.Standing;

/** Every example of who looks after a customer. */
final class TeamExamples {

    static final List<Example> ALL = List.of(
            example("CU-08", "A customer is offered to another account manager")
                    .given(registered())
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD, CUSTOMER_GOES_TO_ANOTHER)
                    .when(offer(CHEN))
                    .then(offered(CHEN)),
            example("CU-08", "A customer is not offered to who looks after them")
                    .given(registered())
                    .when(offer(LIN))
                    .refusedBy(CUSTOMER_GOES_TO_ANOTHER),
            example("CU-12", "Nor while they are out of service")
                    .given(registered(), deactivated())
                    .when(offer(CHEN))
                    .refusedBy(CUSTOMER_IS_ACTIVE),
            example("CU-08", "Who is asked takes the customer")
                    .given(registered(), offered(CHEN))
                    .shows(CUSTOMER_IS_OFFERED, WHO_IS_ASKED_ANSWERS, CUSTOMER_IS_ACTIVE)
                    .when(accept())
                    .then(accepted(CHEN)),
            example("CU-08", "Nobody takes a customer who was not offered")
                    .given(registered())
                    .when(accept())
                    .refusedBy(CUSTOMER_IS_OFFERED),
            example("CU-08", "Nobody takes one who was offered to somebody else")
                    .given(registered(), offered(CHEN))
                    .when(accept().by(LIN))
                    .refusedBy(WHO_IS_ASKED_ANSWERS),
            example("CU-08", "Who has a customer keeps them until they are taken")
                    .given(registered(), offered(CHEN))
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(review())
                    .then(reviewed(Standing.POTENTIAL)),
            example("CU-08", "And no longer")
                    .given(registered(), offered(CHEN), accepted(CHEN))
                    .when(review())
                    .refusedBy(ACCOUNT_MANAGER_KEEPS_THE_CARD),
            example("CU-08", "Who took a customer looks after them")
                    .given(registered(), offered(CHEN), accepted(CHEN))
                    .shows(ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(review().by(CHEN))
                    .then(reviewed(Standing.POTENTIAL)),
            example("CU-08", "Who is asked may decline")
                    .given(registered(), offered(CHEN))
                    .shows(DECLINING_STATES_WHY, WHO_IS_ASKED_ANSWERS)
                    .when(decline().because("Too many already"))
                    .then(declined()),
            example("CU-08", "And says why")
                    .given(registered(), offered(CHEN))
                    .when(decline())
                    .refusedBy(DECLINING_STATES_WHY),
            example("CU-08", "What was declined is offered no longer")
                    .given(registered(), offered(CHEN), declined())
                    .when(accept())
                    .refusedBy(CUSTOMER_IS_OFFERED),
            example("CU-02", "A team is named")
                    .given(registered())
                    .shows(EACH_FUNCTION_ONCE, FUNCTION_IS_IN_THE_BOOK, ACCOUNT_MANAGER_KEEPS_THE_CARD)
                    .when(name(CLAIMS, FINANCE))
                    .then(named(CLAIMS, FINANCE)),
            example("CU-08", "Nobody has a function that the book does not list")
                    .given(registered())
                    .when(name(CLAIMS, GARDENS))
                    .refusedBy(FUNCTION_IS_IN_THE_BOOK),
            example("CU-02", "No function has two members")
                    .given(registered())
                    .when(name(CLAIMS, OTHER_CLAIMS))
                    .refusedBy(EACH_FUNCTION_ONCE),
            example("CU-02", "A team may be given up")
                    .given(registered(), named(CLAIMS))
                    .shows(EACH_FUNCTION_ONCE)
                    .when(name())
                    .then(named()));

    private TeamExamples() {}
}
