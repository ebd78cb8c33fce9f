package org.keji.command.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.command.contract.ContractCommand.ClarifyContract;
import org.keji.command.contract.ContractCommand.FulfilContract;
import org.keji.command.contract.ContractCommand.RegisterContract;
import org.keji.command.contract.ContractCommand.ReviewContract;
import org.keji.command.contract.ContractCommand.SignContract;
import org.keji.command.contract.ContractCommand.TerminateContract;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;
import org.keji.kernel.contract.Arrival;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractFulfilled;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ContractSigned;
import org.keji.kernel.contract.ContractEvent.ContractTerminated;
import org.keji.kernel.contract.ContractEvent.DepartmentAgreed;
import org.keji.kernel.contract.ContractEvent.DepartmentObjected;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.Ending;
import org.keji.kernel.contract.Terms;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.identity.ContractId;
import org.keji.kernel.identity.CustomerId;

/** The words in which examples speak of contracts. */
final class ContractVocabulary {

    static final ContractId ID = ContractId.of(UUID.fromString("6c1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11"));
    static final String NUMBER = "K-2026-0117";
    static final String MONDAY = "2026-05-04T02:00:00Z";
    static final String TUESDAY = "2026-05-05T02:00:00Z";
    static final String WEDNESDAY = "2026-05-06T02:00:00Z";

    /** The last moment at which a renewal of a contract to the end of 2027 is announced in time, and the midnight. */
    static final String IN_TIME = "2027-11-01T16:00:00Z";

    static final String RUN_OUT = "2027-12-31T16:00:00Z";

    static final LocalDate END = LocalDate.parse("2027-12-31");
    static final LocalDate LATER = LocalDate.parse("2028-12-31");

    /** Said here once more and not read from the book, so that a changed book does not change the examples. */
    static final List<String> DEPARTMENTS = List.of("Billing", "Logistics");

    private static final Duration FIVE_DAYS = Duration.ofDays(5);
    private static final Duration SIXTY_DAYS = Duration.ofDays(60);

    /** Lin, who would also answer for a department. */
    static final Person LIN_OF_BILLING = new Person(
            "Lin (for Billing)", Actor.person("Lin", Set.of(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_OFFICER), "Billing"));

    private ContractVocabulary() {}

    static Terms terms(@Nullable String price) {
        return new Terms(
                "two cranes",
                price == null ? null : new BigDecimal(price),
                "by the end of June",
                "training",
                "two years");
    }

    static Terms clear() {
        return terms("1000");
    }

    static Terms unclear() {
        return terms(null);
    }

    private static String words(Terms terms) {
        return terms.missing().isEmpty()
                ? "for %s CNY".formatted(terms.price())
                : "without " + String.join(", ", terms.missing());
    }

    private static String until(@Nullable LocalDate endsOn) {
        return endsOn == null ? "without an end" : "until " + endsOn;
    }

    static Fact registered(Terms terms, @Nullable LocalDate endsOn) {
        return new Fact(
                "Lin registered a contract with Harbour that came by fax, %s, %s"
                        .formatted(words(terms), until(endsOn)),
                new ContractRegistered(
                        ID,
                        at(MONDAY),
                        Acquaintances.HARBOUR,
                        NUMBER,
                        Arrival.FAX,
                        terms,
                        endsOn,
                        "Customer service",
                        "Lin",
                        "Lin"));
    }

    static Fact registered() {
        return registered(clear(), END);
    }

    static Fact clarified(String by) {
        return new Fact(
                by + " said all terms anew, " + words(clear()),
                new ContractClarified(ID, at(TUESDAY), clear(), END, by));
    }

    static Fact reviewBegun(String when) {
        return reviewBegun(when, 1, DEPARTMENTS, FIVE_DAYS);
    }

    static Fact reviewBegunAgain(String when) {
        return reviewBegun(when, 2, DEPARTMENTS, FIVE_DAYS);
    }

    static Fact reviewBegun(String when, int round, List<String> departments, Duration within) {
        return new Fact(
                "%s were asked%s to review it by %s"
                        .formatted(
                                String.join(" and ", departments),
                                round == 1 ? "" : " again",
                                Moments.words(at(when).plus(within))),
                new ReviewBegun(ID, at(when), round, departments, at(when).plus(within)));
    }

    static Fact agreed(Person officer) {
        return agreed(officer, 1);
    }

    static Fact agreed(Person officer, int round) {
        Actor by = officer.actor();
        return new Fact(
                by.department() + " agreed",
                new DepartmentAgreed(ID, at(TUESDAY), round, by.department(), by.subject()));
    }

    static Fact objected(Person officer) {
        Actor by = officer.actor();
        return new Fact(
                by.department() + " objected",
                new DepartmentObjected(ID, at(TUESDAY), 1, by.department(), by.subject()));
    }

    static Ending ending(LocalDate last) {
        Instant midnight = last.plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Asia/Shanghai"))
                .toInstant();
        return new Ending(last, midnight, midnight.minus(SIXTY_DAYS));
    }

    static Fact signed(@Nullable LocalDate last) {
        return new Fact(
                "it was signed, " + until(last),
                new ContractSigned(ID, at(WEDNESDAY), last == null ? null : ending(last)));
    }

    static Fact fulfilled(String when) {
        return new Fact("it was fulfilled", new ContractFulfilled(ID, at(when)));
    }

    static Fact terminated(String when) {
        return new Fact("it was given up", new ContractTerminated(ID, at(when)));
    }

    /** The course of a contract up to where both departments have agreed. */
    static Fact[] reviewed() {
        return new Fact[] {registered(), reviewBegun(MONDAY), agreed(Cast.SUN), agreed(Cast.QIAN)};
    }

    /** The course of a contract that is in force. */
    static Fact[] inForce(Fact... more) {
        return and(reviewed(), and(new Fact[] {signed(END)}, more));
    }

    static Fact[] and(Fact[] some, Fact... more) {
        return java.util.stream.Stream.of(some, more)
                .flatMap(java.util.stream.Stream::of)
                .toArray(Fact[]::new);
    }

    static Wish register(CustomerId customer, Terms terms, @Nullable LocalDate endsOn) {
        return wish(
                        Cast.LIN,
                        "registers a contract that came by fax, %s, %s".formatted(words(terms), until(endsOn)),
                        new RegisterContract(ID, customer, NUMBER, Arrival.FAX, terms, endsOn))
                .at(MONDAY);
    }

    static Wish register(Terms terms) {
        return register(Acquaintances.HARBOUR, terms, END);
    }

    static Wish clarify(Terms terms) {
        return clarify(terms, END);
    }

    static Wish clarify(Terms terms, LocalDate endsOn) {
        return wish(
                        Cast.LIN,
                        "says all terms anew, %s, %s".formatted(words(terms), until(endsOn)),
                        new ClarifyContract(ID, terms, endsOn))
                .at(TUESDAY);
    }

    static Wish review(Person officer, Verdict verdict) {
        return wish(officer, verdict.code() + " to the contract for their department", new ReviewContract(ID, verdict))
                .at(TUESDAY);
    }

    static Wish sign() {
        return wish(Cast.LIN, "says that it was signed", new SignContract(ID));
    }

    static Wish fulfil() {
        return wish(Cast.LIN, "says that it was fulfilled", new FulfilContract(ID));
    }

    static Wish terminate() {
        return wish(Cast.LIN, "gives it up", new TerminateContract(ID));
    }

    static Wish wish(Person by, String words, ContractCommand command) {
        return new Wish(words, "on", command, by, at(WEDNESDAY), at(WEDNESDAY), null);
    }

    static Instant at(String utc) {
        return Moments.at(utc);
    }
}
