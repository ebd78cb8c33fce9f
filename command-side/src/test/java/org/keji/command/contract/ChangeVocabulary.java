package org.keji.command.contract;

import static org.keji.command.contract.ContractVocabulary.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.keji.command.contract.ChangeCommand.AcknowledgeChange;
import org.keji.command.contract.ChangeCommand.AnswerChange;
import org.keji.command.contract.ChangeCommand.NotifyChange;
import org.keji.command.contract.ChangeCommand.ProposeChange;
import org.keji.command.contract.ChangeCommand.RecordAnswerToChange;
import org.keji.command.contract.ChangeCommand.ReviewChange;
import org.keji.command.contract.ChangeCommand.WithdrawChange;
import org.keji.command.contract.RenewalCommand.AnnounceRenewal;
import org.keji.command.contract.RenewalCommand.AnswerRenewal;
import org.keji.command.contract.RenewalCommand.RecordAnswerToRenewal;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAcknowledged;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAgreed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeNotified;
import org.keji.kernel.contract.ContractChangeEvent.ChangeObjected;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeRefused;
import org.keji.kernel.contract.ContractChangeEvent.ChangeReviewed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeTookEffect;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.ContractRenewalEvent.ContractRenewed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAgreed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAnnounced;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalDeclined;
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.contract.Verdict;

/** The words in which examples speak of changes and renewals of contracts. */
final class ChangeVocabulary {

    static final String THURSDAY = "2026-05-07T02:00:00Z";
    static final String FRIDAY = "2026-05-08T02:00:00Z";

    private ChangeVocabulary() {}

    static Fact proposed(int change, Terms terms, boolean major) {
        return proposed(change, terms, major, THURSDAY);
    }

    static Fact proposed(int change, Terms terms, boolean major, String when) {
        return new Fact(
                "Lin proposed change %d to %s CNY, which is %s"
                        .formatted(change, terms.price(), major ? "major" : "not major"),
                new ChangeProposed(ID, at(when), change, terms, major, "Lin"));
    }

    static Fact sideAgreed(int change, Side side) {
        return new Fact(
                "the %s agreed to change %d".formatted(side.code(), change),
                new ChangeAgreed(ID, at(THURSDAY), change, side));
    }

    static Fact refused(int change, Side side) {
        return new Fact(
                "the %s refused change %d".formatted(side.code(), change),
                new ChangeRefused(ID, at(THURSDAY), change, side));
    }

    static Fact notified(int change) {
        return new Fact(
                "Billing and Logistics were told of change %d, to answer by %s"
                        .formatted(change, Moments.words(at(THURSDAY).plus(Duration.ofDays(5)))),
                new ChangeNotified(
                        ID, at(THURSDAY), change, DEPARTMENTS, at(THURSDAY).plus(Duration.ofDays(5))));
    }

    static Fact acknowledged(int change, Person officer, String when) {
        String department = officer.actor().department();
        return new Fact(
                "%s took note of change %d".formatted(department, change),
                new ChangeAcknowledged(
                        ID, at(when), change, department, officer.actor().subject()));
    }

    static Fact changeReviewed(int change, Person officer, String when) {
        String department = officer.actor().department();
        return new Fact(
                "%s agreed to change %d".formatted(department, change),
                new ChangeReviewed(
                        ID, at(when), change, department, officer.actor().subject()));
    }

    static Fact changeObjected(int change, Person officer) {
        String department = officer.actor().department();
        return new Fact(
                "%s objected to change %d".formatted(department, change),
                new ChangeObjected(
                        ID, at(FRIDAY), change, department, officer.actor().subject()));
    }

    static Fact withdrawn(int change, String when) {
        return new Fact("change %d was withdrawn".formatted(change), new ChangeWithdrawn(ID, at(when), change));
    }

    static Fact tookEffect(int change, Terms terms) {
        return new Fact(
                "change %d took effect: %s CNY".formatted(change, terms.price()),
                new ChangeTookEffect(ID, at(FRIDAY), change, terms));
    }

    /** In force, with a change to these terms that both sides agreed to. */
    static Fact[] agreedChange(Terms terms, boolean major, Fact... more) {
        return inForce(and(
                new Fact[] {proposed(1, terms, major), sideAgreed(1, Side.HOUSE), sideAgreed(1, Side.CUSTOMER)}, more));
    }

    /** And that the departments were told of. */
    static Fact[] toldChange(Terms terms, boolean major, Fact... more) {
        return agreedChange(terms, major, and(new Fact[] {notified(1)}, more));
    }

    static Fact announced(LocalDate until, String when, boolean inTime) {
        return new Fact(
                "Lin announced %s that it holds until %s".formatted(inTime ? "in time" : "late", until),
                new RenewalAnnounced(ID, at(when), until, "Lin", inTime));
    }

    static Fact renewalAgreed(Side side, String when) {
        return new Fact("the %s agreed to the renewal".formatted(side.code()), new RenewalAgreed(ID, at(when), side));
    }

    static Fact declined(Side side, String when) {
        return new Fact("the %s declined the renewal".formatted(side.code()), new RenewalDeclined(ID, at(when), side));
    }

    static Fact renewed(LocalDate until, String when) {
        return new Fact("it was renewed until " + until, new ContractRenewed(ID, at(when), ending(until)));
    }

    static Wish propose(Terms terms, boolean major) {
        return wish(
                        Cast.LIN,
                        "proposes %s CNY, %s"
                                .formatted(terms.price(), major ? "as a major change" : "not as a major change"),
                        new ProposeChange(ID, terms, major))
                .at(THURSDAY);
    }

    static Wish answer(int change, Verdict verdict) {
        return wish(
                        Cast.WANG,
                        "%s for the house to change %d".formatted(verdict.code(), change),
                        new AnswerChange(ID, change, verdict))
                .at(THURSDAY);
    }

    static Wish recordAnswer(int change, Verdict verdict) {
        return wish(
                        Cast.LIN,
                        "records that the customer %s to change %d".formatted(verdict.code(), change),
                        new RecordAnswerToChange(ID, change, verdict))
                .at(THURSDAY);
    }

    static Wish tell(int change) {
        return wish(
                        Cast.LIN,
                        "records that the departments were told of change %d".formatted(change),
                        new NotifyChange(ID, change))
                .at(THURSDAY);
    }

    static Wish acknowledge(int change, Person officer) {
        return wish(officer, "takes note of change %d".formatted(change), new AcknowledgeChange(ID, change))
                .at(FRIDAY);
    }

    static Wish reviewChange(int change, Person officer, Verdict verdict) {
        return wish(
                        officer,
                        "%s to change %d for their department".formatted(verdict.code(), change),
                        new ReviewChange(ID, change, verdict))
                .at(FRIDAY);
    }

    static Wish withdraw(int change) {
        return wish(Cast.LIN, "withdraws change %d".formatted(change), new WithdrawChange(ID, change))
                .at(FRIDAY);
    }

    static Wish announce(LocalDate until) {
        return wish(Cast.LIN, "announces that it holds until " + until, new AnnounceRenewal(ID, until))
                .at(THURSDAY);
    }

    static Wish answerRenewal(Verdict verdict) {
        return wish(Cast.WANG, verdict.code() + " for the house to the renewal", new AnswerRenewal(ID, verdict))
                .at(FRIDAY);
    }

    static Wish recordRenewal(Verdict verdict) {
        return wish(
                        Cast.LIN,
                        "records that the customer %s to the renewal".formatted(verdict.code()),
                        new RecordAnswerToRenewal(ID, verdict))
                .at(FRIDAY);
    }

    /** Everything that is asked of a contract in force, one wish a command. */
    static List<Wish> wishesOfForce() {
        return List.of(
                propose(terms("1050"), false).because("Dearer steel"),
                answer(1, Verdict.AGREES),
                recordAnswer(1, Verdict.AGREES),
                tell(1),
                acknowledge(1, Cast.SUN),
                reviewChange(1, Cast.SUN, Verdict.AGREES),
                withdraw(1).because("Not needed"),
                announce(LATER),
                answerRenewal(Verdict.AGREES),
                recordRenewal(Verdict.AGREES),
                fulfil().at(FRIDAY));
    }
}
