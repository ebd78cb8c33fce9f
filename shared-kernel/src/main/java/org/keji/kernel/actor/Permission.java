package org.keji.kernel.actor;

import static org.keji.kernel.actor.Role.*;
import static org.keji.kernel.actor.Scope.ANY;
import static org.keji.kernel.actor.Scope.DEPARTMENT;
import static org.keji.kernel.actor.Scope.OWN;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The policy table: who may do what, on whose objects (handbook, "Who acts"; DP-01). Every endpoint and every command
 * names one row; what no row grants is denied.
 */
public enum Permission {
    RECEIVE_COMPLAINT(Map.of(ACCOUNT_MANAGER, ANY, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    ACKNOWLEDGE_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    ASSESS_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, QUALITY_OFFICER, ANY)),
    HAND_OVER_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Accepting or declining what is offered; whoever may, only the one who is asked does (CO-04). */
    TAKE_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Finding out what happened; the policy book narrows this to those who own it (CO-05). */
    INVESTIGATE_COMPLAINT(Map.of(QUALITY_OFFICER, ANY, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    PLAN_ACTION(Map.of(QUALITY_OFFICER, ANY, SERVICE_MANAGER, ANY)),
    /** Whose department is responsible carries it out (CO-06); the service manager may for any that cannot. */
    CARRY_OUT_ACTION(Map.of(DEPARTMENT_OFFICER, DEPARTMENT, QUALITY_OFFICER, DEPARTMENT, SERVICE_MANAGER, ANY)),
    VERIFY_ACTION(Map.of(QUALITY_OFFICER, ANY)),
    /** The answer, what the customer says to it, and the call-back (CO-07). */
    ANSWER_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    CLOSE_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    REOPEN_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    WITHDRAW_COMPLAINT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    PAUSE_CLOCK(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    ANNOTATE_COMPLAINT(
            Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, QUALITY_OFFICER, ANY)),
    CORRECT_COMPLAINT(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Deadlines are drawn, and steps escalated, by the due list alone. */
    MISS_DEADLINE(Map.of()),
    /** The books that come with the house are laid open by the house itself (PO-05). */
    SHIP_POLICY(Map.of()),
    DRAFT_POLICY(Map.of(SERVICE_MANAGER, ANY)),
    DISCARD_POLICY(Map.of(SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY)),
    APPROVE_POLICY(Map.of(GENERAL_MANAGER, ANY)),
    PUBLISH_POLICY(Map.of(GENERAL_MANAGER, ANY)),
    /** That a person be erased, and that it be taken back (DP-03). */
    REQUEST_ERASURE(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    HOLD_PERSON(Map.of(SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY)),
    /** The due list erases when the grace is over; the general manager may cut it short. */
    ERASE_PERSON(Map.of(GENERAL_MANAGER, ANY)),
    RECORD_CONSENT(Map.of(ACCOUNT_MANAGER, ANY, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Data go to third parties with recorded consent alone (DP-01). */
    DISCLOSE_DATA(Map.of(SERVICE_MANAGER, ANY)),
    REPORT_BREACH(Map.of(QUALITY_OFFICER, ANY, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY)),
    /** Only the one who is concerned answers (PO-06); who watches or keeps the house does no business. */
    ANSWER_BREACH(workingBut(Map.of())),
    DECIDE_BREACH(Map.of(GENERAL_MANAGER, ANY)),
    REGISTER_CUSTOMER(Map.of(ACCOUNT_MANAGER, ANY, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Cards stay accurate through those who look after the customer (CU-03). */
    MAINTAIN_CUSTOMER(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    CHANGE_STANDING(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_MANAGER, ANY)),
    /** Taking a customer out of service, and back in (CU-12). */
    RETIRE_CUSTOMER(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Accepting or declining a customer; whoever may, only the one who is asked does (CU-08). */
    TAKE_CUSTOMER(Map.of(ACCOUNT_MANAGER, ANY)),
    /** Grades, and what people say against them; the due list grades everybody again and again (CU-06). */
    GRADE_CUSTOMER(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    CHANGE_CREDIT(Map.of(SERVICE_MANAGER, ANY, FINANCE_OFFICER, ANY)),
    /** Whoever keeps or visits a customer may find something out (CU-17). */
    NOTE_FINDING(Map.of(ACCOUNT_MANAGER, OWN, PRODUCT_MANAGER, ANY, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Who noted a finding takes it back, and their superiors (CU-17). */
    WITHDRAW_FINDING(Map.of(ACCOUNT_MANAGER, OWN, PRODUCT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** A promise binds the house, so whoever looks after the customer makes it (CU-18). */
    MAKE_PROMISE(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Whoever works here may be responsible for a promise, and says what becomes of it (CU-18, CU-22). */
    KEEP_PROMISE(workingBut(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY))),
    RECEIVE_REQUEST(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Whoever works here may be responsible for a request, and says what becomes of it (CU-21, CU-22). */
    ANSWER_REQUEST(workingBut(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY))),
    /** Entering a contract, and settling what is unclear of it (CU-19). */
    REGISTER_CONTRACT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** A department reviews for itself what is put before it, and acknowledges what it is told (CU-19). */
    REVIEW_CONTRACT(Map.of(DEPARTMENT_OFFICER, DEPARTMENT)),
    SIGN_CONTRACT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_MANAGER, ANY)),
    /** Changes and renewals, and what the customer says to them (CU-19). */
    CHANGE_CONTRACT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** The word of the house to a change or a renewal (CU-19). */
    AGREE_TO_CONTRACT(Map.of(SERVICE_MANAGER, ANY)),
    END_CONTRACT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_MANAGER, ANY)),
    /** Finance says what was bought (CU-13), and what of that was said wrongly or is taken back. */
    RECORD_PURCHASE(Map.of(FINANCE_OFFICER, ANY)),
    CORRECT_PURCHASE(Map.of(FINANCE_OFFICER, ANY)),
    /** Whoever is spoken to logs it; on their own account they turn to their own customers (IN-01, CU-08). */
    LOG_INTERACTION(Map.of(ACCOUNT_MANAGER, OWN, PRODUCT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** Answering, promising, handing over, calling back and closing (IN-02 to IN-07). */
    HANDLE_INTERACTION(Map.of(
            ACCOUNT_MANAGER, OWN,
            PRODUCT_MANAGER, OWN,
            DEPARTMENT_OFFICER, DEPARTMENT,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY)),
    /** Accepting or declining what is offered; whoever may, only who is asked does (IN-03). */
    TAKE_INTERACTION(Map.of(
            ACCOUNT_MANAGER, OWN,
            PRODUCT_MANAGER, OWN,
            DEPARTMENT_OFFICER, DEPARTMENT,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY)),
    /** Giving something to a contact of one's customer: proposed, then given or withdrawn (CU-15). */
    GIVE_GIFT(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY)),
    /** What is over a limit of the book; whoever may, never for what they proposed themselves (CU-15). */
    APPROVE_GIFT(Map.of(SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY)),
    IMPORT_COMPLAINTS(Map.of(SERVICE_MANAGER, ANY)),
    READ_IMPORTS(Map.of(SERVICE_MANAGER, ANY, AUDITOR, ANY)),
    READ_COMPLAINTS(Map.of(
            ACCOUNT_MANAGER, OWN,
            DEPARTMENT_OFFICER, DEPARTMENT,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            QUALITY_OFFICER, ANY,
            AUDITOR, ANY)),
    /** Opening what a complainant said or is called: logged before it is answered (DP-02). */
    READ_COMPLAINANTS(Map.of(
            ACCOUNT_MANAGER, OWN,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            QUALITY_OFFICER, ANY,
            AUDITOR, ANY)),
    /** Requests, holds, consents and certificates; nothing of who a person is. */
    READ_PERSONS(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY, AUDITOR, ANY)),
    /** All that is held on a person, for that person (DP-05): logged before it is answered. */
    EXPORT_PERSON(Map.of(SERVICE_MANAGER, ANY, AUDITOR, ANY)),
    READ_KEYS(Map.of(ADMINISTRATOR, ANY, AUDITOR, ANY)),
    ROTATE_KEYS(Map.of(ADMINISTRATOR, ANY)),
    READ_CUSTOMERS(Map.of(
            ACCOUNT_MANAGER, OWN,
            PRODUCT_MANAGER, ANY,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            QUALITY_OFFICER, ANY,
            AUDITOR, ANY)),
    /** Opening who works at a customer: logged before it is answered (DP-02). */
    READ_CONTACTS(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, AUDITOR, ANY)),
    /** Promises and requests: those of one's customers, and those one is responsible for (CU-18, CU-21). */
    READ_PROMISES(Map.of(
            ACCOUNT_MANAGER, OWN,
            PRODUCT_MANAGER, ANY,
            DEPARTMENT_OFFICER, OWN,
            FRONT_DESK, OWN,
            FINANCE_OFFICER, OWN,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            QUALITY_OFFICER, ANY,
            AUDITOR, ANY)),
    /** Contacts of one's own, of one's customers, and those one is asked to take; opening a text is logged (DP-02). */
    READ_INTERACTIONS(Map.of(
            ACCOUNT_MANAGER, OWN,
            PRODUCT_MANAGER, OWN,
            DEPARTMENT_OFFICER, DEPARTMENT,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            QUALITY_OFFICER, ANY,
            AUDITOR, ANY)),
    /** A department reads the contracts it was asked about (CU-19). */
    READ_CONTRACTS(Map.of(
            ACCOUNT_MANAGER, OWN,
            DEPARTMENT_OFFICER, DEPARTMENT,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            AUDITOR, ANY)),
    /** What customers bought, and what they are worth (CU-13). */
    READ_PURCHASES(Map.of(
            ACCOUNT_MANAGER, OWN,
            PRODUCT_MANAGER, ANY,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            FINANCE_OFFICER, ANY,
            AUDITOR, ANY)),
    /** The register of gifts and hospitality, which names recipients by their ids alone (CU-15). */
    READ_GIFTS(Map.of(
            ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY, AUDITOR, ANY)),
    /** Opening whose birthday comes, for those who are told ages (DP-06): logged before it is answered (DP-02). */
    READ_BIRTHDAYS(Map.of(ACCOUNT_MANAGER, OWN, SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, AUDITOR, ANY)),
    READ_STATISTICS(Map.of(
            ACCOUNT_MANAGER, ANY,
            PRODUCT_MANAGER, ANY,
            SERVICE_SUPERVISOR, ANY,
            SERVICE_MANAGER, ANY,
            GENERAL_MANAGER, ANY,
            QUALITY_OFFICER, ANY,
            DEPARTMENT_OFFICER, ANY,
            AUDITOR, ANY,
            ANALYST, ANY)),
    /** What complainants were told and whether it reached them; nothing of who they are. */
    READ_NOTICES(Map.of(SERVICE_SUPERVISOR, ANY, SERVICE_MANAGER, ANY, AUDITOR, ANY)),
    /** Everybody sees the breaches that concern them or that they reported; opening a text is logged (DP-02). */
    READ_BREACHES(
            everyoneBut(OWN, Map.of(QUALITY_OFFICER, ANY, SERVICE_MANAGER, ANY, GENERAL_MANAGER, ANY, AUDITOR, ANY))),
    READ_AUDIT_TRAIL(Map.of(AUDITOR, ANY)),
    READ_READ_MODELS(Map.of(ADMINISTRATOR, ANY, AUDITOR, ANY, ANALYST, ANY)),
    REBUILD_READ_MODELS(Map.of(ADMINISTRATOR, ANY)),
    /** Rules and policy books are no secret inside the house. */
    READ_RULES(everyone(ANY)),
    /** What the models of value make of figures that somebody names: nothing of anybody is shown (CU-13). */
    READ_VALUE_MODELS(everyone(ANY));

    private final Map<Role, Scope> scopes;

    Permission(Map<Role, Scope> scopes) {
        this.scopes = Map.copyOf(scopes);
    }

    /** Whether what it grants changes the business, and not only what one sees of it. */
    public boolean isBusiness() {
        return !Set.of(REBUILD_READ_MODELS, ROTATE_KEYS, EXPORT_PERSON).contains(this) && !name().startsWith("READ_");
    }

    /** How far this permission reaches for someone with these roles: the furthest of what each role grants. */
    public Scope reachOf(Actor actor) {
        return actor.roles().stream()
                .map(this::reachOf)
                .max(Comparator.naturalOrder())
                .orElse(Scope.NONE);
    }

    public Scope reachOf(Role role) {
        return scopes.getOrDefault(role, Scope.NONE);
    }

    private static Map<Role, Scope> workingBut(Map<Role, Scope> some) {
        Map<Role, Scope> working = everyoneBut(OWN, some);
        List.of(AUDITOR, ANALYST, ADMINISTRATOR).forEach(working::remove);
        return working;
    }

    private static Map<Role, Scope> everyone(Scope scope) {
        return everyoneBut(scope, Map.of());
    }

    private static Map<Role, Scope> everyoneBut(Scope scope, Map<Role, Scope> some) {
        Map<Role, Scope> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            all.put(role, some.getOrDefault(role, scope));
        }
        return all;
    }
}
