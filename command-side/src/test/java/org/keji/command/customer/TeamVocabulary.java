package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import java.util.List;
import org.keji.command.customer.TeamCommand.AcceptCustomer;
import org.keji.command.customer.TeamCommand.DeclineCustomer;
import org.keji.command.customer.TeamCommand.NameTeam;
import org.keji.command.customer.TeamCommand.OfferCustomer;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverAccepted;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverDeclined;
import org.keji.kernel.customer.TeamEvent.CustomerHandOverOffered;
import org.keji.kernel.customer.TeamEvent.TeamNamed;
import org.keji.kernel.customer.TeamMember;

/** The words in which examples speak of who looks after a customer. */
final class TeamVocabulary {

    static final TeamMember CLAIMS = new TeamMember("claims", Cast.SUN.actor().subject());
    static final TeamMember OTHER_CLAIMS =
            new TeamMember("claims", Cast.QIAN.actor().subject());
    static final TeamMember FINANCE =
            new TeamMember("finance", Cast.QIAN.actor().subject());

    static final TeamMember GARDENS =
            new TeamMember("gardens", Cast.QIAN.actor().subject());

    private TeamVocabulary() {}

    static Fact offered(Person to) {
        return new Fact(
                "the customer was offered to " + to,
                new CustomerHandOverOffered(ID, at(TUESDAY), to.actor().subject()));
    }

    static Fact accepted(Person by) {
        return new Fact(
                by + " took the customer",
                new CustomerHandOverAccepted(ID, at(TUESDAY), by.actor().subject()));
    }

    static Fact declined() {
        return new Fact("the customer was declined", new CustomerHandOverDeclined(ID, at(TUESDAY)));
    }

    static Fact named(TeamMember... team) {
        return new Fact("a team of %d was named".formatted(team.length), new TeamNamed(ID, at(TUESDAY), List.of(team)));
    }

    static Wish offer(Person to) {
        return wish(
                Cast.LIN,
                "offers the customer to " + to,
                new OfferCustomer(ID, to.actor().subject()));
    }

    static Wish accept() {
        return wish(Cast.CHEN, "takes the customer", new AcceptCustomer(ID));
    }

    static Wish decline() {
        return wish(Cast.CHEN, "declines the customer", new DeclineCustomer(ID));
    }

    static Wish name(TeamMember... team) {
        return wish(Cast.LIN, "names a team of %d".formatted(team.length), new NameTeam(ID, List.of(team)));
    }
}
