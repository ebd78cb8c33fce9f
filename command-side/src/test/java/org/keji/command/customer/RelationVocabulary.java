package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import java.math.BigDecimal;
import org.keji.command.customer.RelationCommand.ChangeCredit;
import org.keji.command.customer.RelationCommand.MarkCustomer;
import org.keji.command.customer.RelationCommand.MoveInFunnel;
import org.keji.command.customer.RelationCommand.PlaceInPortfolio;
import org.keji.command.customer.RelationCommand.PutOnKeyList;
import org.keji.command.customer.RelationCommand.TakeOffKeyList;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.RelationEvent.CreditChanged;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.FunnelMoved;
import org.keji.kernel.customer.RelationEvent.KeyListed;
import org.keji.kernel.customer.RelationEvent.KeyUnlisted;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.Side;

/** The words in which examples speak of how a customer is classified. */
final class RelationVocabulary {

    private static final String LIST = "Ports of the coast";

    private RelationVocabulary() {}

    static Fact listed() {
        return new Fact("the customer was put on the key list", new KeyListed(ID, at(TUESDAY), LIST));
    }

    static Fact unlisted() {
        return new Fact("the customer was taken off the key list", new KeyUnlisted(ID, at(TUESDAY)));
    }

    static Fact moved(FunnelStage stage) {
        return new Fact("they were " + stage.code(), new FunnelMoved(ID, at(TUESDAY), stage));
    }

    static Fact credited(Credit credit, int days, String discount) {
        return new Fact(
                "their credit became %s, %d days, %s %% off".formatted(credit.code(), days, discount),
                new CreditChanged(ID, at(TUESDAY), credit, days, new BigDecimal(discount)));
    }

    static Fact placed(Side attractiveness, Side position, Quadrant quadrant) {
        return new Fact(
                "they were placed among the " + quadrant.code(),
                new PortfolioPlaced(ID, at(TUESDAY), attractiveness, position, quadrant));
    }

    static Fact marked() {
        return new Fact("they have the green channel", new CustomerMarked(ID, at(TUESDAY), false, true, false));
    }

    static Wish list() {
        return wish(Cast.LIN, "puts the customer on the key list", new PutOnKeyList(ID, LIST));
    }

    static Wish unlist() {
        return wish(Cast.LIN, "takes the customer off the key list", new TakeOffKeyList(ID));
    }

    static Wish move(FunnelStage stage) {
        return wish(Cast.LIN, "says that they are " + stage.code(), new MoveInFunnel(ID, stage));
    }

    static Wish credit(Credit credit, int days, String discount) {
        return wish(
                Cast.WANG,
                "finds their credit %s, with %d days and %s %% off".formatted(credit.code(), days, discount),
                new ChangeCredit(ID, credit, days, new BigDecimal(discount)));
    }

    static Wish place(Side attractiveness, Side position) {
        return wish(
                Cast.LIN,
                "finds attractiveness %s and our position %s".formatted(attractiveness.code(), position.code()),
                new PlaceInPortfolio(ID, attractiveness, position));
    }

    static Wish mark() {
        return wish(Cast.LIN, "gives them the green channel", new MarkCustomer(ID, false, true, false));
    }
}
