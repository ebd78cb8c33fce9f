package org.keji.kernel.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.customer.Customers;
import org.keji.kernel.customer.KnownCustomer;
import org.keji.kernel.customer.Served;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyInForce;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;
import org.keji.kernel.value.Purchased;

/**
 * Everything a decision may look at besides the history of its aggregate. It is passed in, so that the same command on
 * the same history always comes out the same, and it keeps which rules were tried (PO-02).
 */
public final class DecisionContext {

    private final Instant now;
    private final Instant occurredAt;
    private final PolicyInForce policy;
    private final Actor actor;
    private final @Nullable String reason;
    private final Customers customers;
    private String department;
    private @Nullable PolicyEdition book;
    private final List<Rule> tried = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Claim> releases = new ArrayList<>();
    private final Map<String, Refusal> refusals = new HashMap<>();
    private final List<PersonId> erased = new ArrayList<>();
    private final Map<CustomerId, KnownCustomer> seen = new LinkedHashMap<>();

    /** A value of a kind, such as a complaint's number, that only one aggregate may hold. */
    public record Claim(String kind, String value) {}

    /**
     * A decision that is about no customer.
     *
     * @param now when the command reached us
     * @param occurredAt when what it reports happened
     * @param policy the policy book as it held when that happened
     */
    public DecisionContext(
            Instant now, Instant occurredAt, PolicyInForce policy, Actor actor, @Nullable String reason) {
        this(now, occurredAt, policy, actor, reason, Customers.NONE);
    }

    /**
     * @param now when the command reached us
     * @param occurredAt when what it reports happened
     * @param policy the policy book as it held when that happened
     * @param customers whom the house knows as customers
     */
    public DecisionContext(
            Instant now,
            Instant occurredAt,
            PolicyInForce policy,
            Actor actor,
            @Nullable String reason,
            Customers customers) {
        this.now = now;
        this.occurredAt = occurredAt;
        this.policy = policy;
        this.actor = actor;
        this.department = actor.department();
        this.reason = reason;
        this.customers = customers;
    }

    public Instant now() {
        return now;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The zone in which the house counts days and months. */
    public ZoneId zone() {
        return book().zone();
    }

    /** What the policy book says to the department the decision concerns: the actor's, unless it was told otherwise. */
    public PolicyEdition book() {
        if (book == null) {
            book = policy.of(department);
        }
        return book;
    }

    /** The object belongs to a department, whose exceptions from the book hold for it, whoever acts (PO-01). */
    public void concerns(@Nullable String itsDepartment) {
        department = itsDepartment == null ? "" : itsDepartment;
        book = null;
    }

    public Actor actor() {
        return actor;
    }

    public @Nullable String reason() {
        return reason;
    }

    public boolean givesReason() {
        return reason != null && !reason.isBlank();
    }

    /**
     * Tries a rule and notes that it was tried.
     *
     * @param pointer JSON pointer into the request to what the rule looks at
     * @throws Refusal if the rule does not hold
     */
    public void require(Rule rule, boolean holds, String pointer) {
        tried.add(rule);
        if (!holds) {
            throw new Refusal(rule, pointer);
        }
    }

    /**
     * The customer a decision is about; what was seen is kept with the decision.
     *
     * @param pointer JSON pointer into the request to the customer
     * @throws Refusal by this rule, if the house knows no such customer
     */
    public KnownCustomer customer(CustomerId id, Rule known, String pointer) {
        Optional<KnownCustomer> found = customers.find(id);
        require(known, found.isPresent(), pointer);
        KnownCustomer customer = found.orElseThrow();
        seen.put(id, customer);
        return customer;
    }

    /** What the customer bought, as far as it counts; what is made of it is told by the events. */
    public Purchased bought(CustomerId id) {
        return customers.bought(id);
    }

    /** All customers who are served; what is made of them is told by the events. */
    public Served served() {
        return customers.served();
    }

    /** The customers that were looked at, as they were. */
    public Map<CustomerId, KnownCustomer> seen() {
        return Collections.unmodifiableMap(seen);
    }

    /** Asks that this value belong to the deciding aggregate alone; the append stores both or neither. */
    public void claim(String kind, String value) {
        claims.add(new Claim(kind, value));
    }

    /**
     * Asks the same, of a value somebody chose: where another holds it, this rule is what does not hold.
     *
     * @param pointer JSON pointer into the request to the value
     */
    public void claim(String kind, String value, Rule taken, String pointer) {
        tried.add(taken);
        refusals.put(kind, new Refusal(taken, pointer));
        claim(kind, value);
    }

    /** Asks that another may hold this value from now on; the append gives it up or stores nothing. */
    public void release(String kind, String value) {
        releases.add(new Claim(kind, value));
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    public List<Claim> releases() {
        return List.copyOf(releases);
    }

    /** What is said to who claims a value of this kind that another holds; empty if nobody chose it. */
    public Optional<Refusal> taken(String kind) {
        return Optional.ofNullable(refusals.get(kind));
    }

    /** Asks that the person's key be destroyed together with what is stored, or not at all (DP-03). */
    public void destroyKeyOf(PersonId person) {
        erased.add(person);
    }

    public List<PersonId> erased() {
        return List.copyOf(erased);
    }

    /** The rules tried so far, in order. */
    public List<Rule> tried() {
        return List.copyOf(tried);
    }
}
