package org.keji.kernel.actor;

import static org.keji.kernel.actor.Grants.*;
import static org.keji.kernel.actor.Role.*;
import static org.keji.kernel.actor.Scope.ANY;
import static org.keji.kernel.actor.Scope.OWN;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * The policy table: who may do what, on whose objects (handbook, "Who acts"; DP-01). Every endpoint and every command
 * names one row; what no row grants is denied.
 */
public enum Permission {
    RECEIVE_COMPLAINT(service(ACCOUNT_MANAGER)),
    ACKNOWLEDGE_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    ASSESS_COMPLAINT(own(ACCOUNT_MANAGER).and(service(QUALITY_OFFICER))),
    HAND_OVER_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    /** Accepting or declining what is offered; whoever may, only the one who is asked does (CO-04). */
    TAKE_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    /** Finding out what happened; the policy book narrows this to those who own it (CO-05). */
    INVESTIGATE_COMPLAINT(service(QUALITY_OFFICER)),
    PLAN_ACTION(any(QUALITY_OFFICER, SERVICE_MANAGER)),
    /** Whose department is responsible carries it out (CO-06); the service manager may for any that cannot. */
    CARRY_OUT_ACTION(department(DEPARTMENT_OFFICER, QUALITY_OFFICER).and(any(SERVICE_MANAGER))),
    VERIFY_ACTION(any(QUALITY_OFFICER)),
    /** The answer, what the customer says to it, and the call-back (CO-07). */
    ANSWER_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    CLOSE_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    REOPEN_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    WITHDRAW_COMPLAINT(own(ACCOUNT_MANAGER).and(service())),
    PAUSE_CLOCK(own(ACCOUNT_MANAGER).and(service())),
    ANNOTATE_COMPLAINT(own(ACCOUNT_MANAGER).and(service(QUALITY_OFFICER))),
    CORRECT_COMPLAINT(service()),
    /** Deadlines are drawn, and steps escalated, by the due list alone. */
    MISS_DEADLINE(none()),
    /** Meals whose bills are signed enter the register of gifts by the due list alone (CU-15). */
    COUNT_MEAL(none()),
    /** The books that come with the house are laid open by the house itself (PO-05). */
    SHIP_POLICY(none()),
    DRAFT_POLICY(any(SERVICE_MANAGER)),
    DISCARD_POLICY(any(SERVICE_MANAGER, GENERAL_MANAGER)),
    APPROVE_POLICY(any(GENERAL_MANAGER)),
    PUBLISH_POLICY(any(GENERAL_MANAGER)),
    /** That a person be erased, and that it be taken back (DP-03). */
    REQUEST_ERASURE(service()),
    HOLD_PERSON(any(SERVICE_MANAGER, GENERAL_MANAGER)),
    /** The due list erases when the grace is over; the general manager may cut it short. */
    ERASE_PERSON(any(GENERAL_MANAGER)),
    RECORD_CONSENT(service(ACCOUNT_MANAGER)),
    /** Data go to third parties with recorded consent alone (DP-01). */
    DISCLOSE_DATA(any(SERVICE_MANAGER)),
    REPORT_BREACH(service(QUALITY_OFFICER, GENERAL_MANAGER)),
    /** Only the one who is concerned answers (PO-06); who watches or keeps the house does no business. */
    ANSWER_BREACH(working(OWN)),
    DECIDE_BREACH(any(GENERAL_MANAGER)),
    /** Asking for pictures of a visit and for their publication, as its host or for one's customer (PE-08). */
    ASK_FOR_PHOTOGRAPHY(working(OWN).and(service())),
    REGISTER_PICTURE(working(OWN)),
    CONSENT_TO_PUBLICATION(any(SERVICE_MANAGER)),
    RECORD_INCIDENT(service(FRONT_DESK)),
    CLOSE_INCIDENT(any(SERVICE_MANAGER)),
    REGISTER_CUSTOMER(service(ACCOUNT_MANAGER)),
    /** Cards stay accurate through those who look after the customer (CU-03). */
    MAINTAIN_CUSTOMER(own(ACCOUNT_MANAGER).and(service())),
    CHANGE_STANDING(own(ACCOUNT_MANAGER).and(any(SERVICE_MANAGER))),
    /** Taking a customer out of service, and back in (CU-12). */
    RETIRE_CUSTOMER(service()),
    /** Accepting or declining a customer; whoever may, only the one who is asked does (CU-08). */
    TAKE_CUSTOMER(any(ACCOUNT_MANAGER)),
    /** Grades, and what people say against them; the due list grades everybody again and again (CU-06). */
    GRADE_CUSTOMER(service()),
    CHANGE_CREDIT(any(SERVICE_MANAGER, FINANCE_OFFICER)),
    /** Whoever keeps or visits a customer may find something out (CU-17). */
    NOTE_FINDING(own(ACCOUNT_MANAGER).and(service(PRODUCT_MANAGER))),
    /** Who noted a finding takes it back, and their superiors (CU-17). */
    WITHDRAW_FINDING(own(ACCOUNT_MANAGER, PRODUCT_MANAGER).and(service())),
    /** A promise binds the house, so whoever looks after the customer makes it (CU-18). */
    MAKE_PROMISE(own(ACCOUNT_MANAGER).and(service())),
    /** Whoever works here may be responsible for a promise, and says what becomes of it (CU-18, CU-22). */
    KEEP_PROMISE(working(OWN).and(service())),
    RECEIVE_REQUEST(own(ACCOUNT_MANAGER).and(service())),
    /** Whoever works here may be responsible for a request, and says what becomes of it (CU-21, CU-22). */
    ANSWER_REQUEST(working(OWN).and(service())),
    /** Entering a contract, and settling what is unclear of it (CU-19). */
    REGISTER_CONTRACT(own(ACCOUNT_MANAGER).and(service())),
    /** A department reviews for itself what is put before it, and acknowledges what it is told (CU-19). */
    REVIEW_CONTRACT(department(DEPARTMENT_OFFICER)),
    SIGN_CONTRACT(own(ACCOUNT_MANAGER).and(any(SERVICE_MANAGER))),
    /** Changes and renewals, and what the customer says to them (CU-19). */
    CHANGE_CONTRACT(own(ACCOUNT_MANAGER).and(service())),
    /** The word of the house to a change or a renewal (CU-19). */
    AGREE_TO_CONTRACT(any(SERVICE_MANAGER)),
    END_CONTRACT(own(ACCOUNT_MANAGER).and(any(SERVICE_MANAGER))),
    /** Finance says what was bought (CU-13), and what of that was said wrongly or is taken back. */
    RECORD_PURCHASE(any(FINANCE_OFFICER)),
    CORRECT_PURCHASE(any(FINANCE_OFFICER)),
    /** Whoever is spoken to logs it; on their own account they turn to their own customers (IN-01, CU-08). */
    LOG_INTERACTION(own(ACCOUNT_MANAGER, PRODUCT_MANAGER).and(service())),
    /** Answering, promising, handing over, calling back and closing (IN-02 to IN-07). */
    HANDLE_INTERACTION(own(ACCOUNT_MANAGER, PRODUCT_MANAGER).and(department(DEPARTMENT_OFFICER), service())),
    /** Accepting or declining what is offered; whoever may, only who is asked does (IN-03). */
    TAKE_INTERACTION(own(ACCOUNT_MANAGER, PRODUCT_MANAGER).and(department(DEPARTMENT_OFFICER), service())),
    /** Giving something to a contact of one's customer: proposed, then given or withdrawn (CU-15). */
    GIVE_GIFT(own(ACCOUNT_MANAGER).and(service())),
    /** What is over a limit of the book; whoever may, never for what they proposed themselves (CU-15). */
    APPROVE_GIFT(any(SERVICE_MANAGER, GENERAL_MANAGER)),
    /** Saying which days are off and which are worked instead (VP-05). */
    PUBLISH_CALENDAR(service()),
    /** Drawing borders between territories (VP-04). */
    DRAFT_TERRITORIES(service()),
    /** Having borders hold: customers change hands by them (VP-04). */
    PUBLISH_TERRITORIES(any(SERVICE_MANAGER)),
    /** Making and changing a plan of visits (VP-01 to VP-03, VP-06). */
    PLAN_VISITS(own(ACCOUNT_MANAGER).and(service())),
    /** Approving plans, never one's own, and taking note of what is urgent (VP-03, VP-13). */
    SUPERVISE_VISITS(service()),
    /** What happens on the road, and the report of it (VP-08, VP-09). */
    REPORT_VISIT(own(ACCOUNT_MANAGER).and(service())),
    /** A department says what it does about a finding that concerns it (VP-09); the service manager may for any. */
    ANSWER_FINDING(department(DEPARTMENT_OFFICER, QUALITY_OFFICER, FINANCE_OFFICER, SERVICE_SUPERVISOR)
            .and(any(SERVICE_MANAGER))),
    /** Planning a forum, inviting, holding and closing it, and its minutes (VP-11). */
    HOLD_FORUM(service(GENERAL_MANAGER)),
    /** Saying that a customer of one's own will not come to a forum (VP-11). */
    DECLINE_FORUM(own(ACCOUNT_MANAGER).and(service(GENERAL_MANAGER))),
    /** A department answers what it was asked at a forum; the service manager may for any that cannot (VP-11). */
    ANSWER_FORUM(department(DEPARTMENT_OFFICER).and(any(SERVICE_MANAGER))),
    /** Asking that visitors may come (PE-01). */
    APPLY_FOR_PERMIT(own(ACCOUNT_MANAGER).and(service())),
    /** Naming other visitors and withdrawing; whoever asks does it for what they asked themselves (PE-01, PE-06). */
    CHANGE_PERMIT(own(ACCOUNT_MANAGER, FRONT_DESK).and(service())),
    /** Reviewing, and what follows from it: notice, reception, more time; never of what one applied for (PE-04). */
    REVIEW_PERMIT(service()),
    APPROVE_PERMIT(any(GENERAL_MANAGER)),
    REFUSE_PERMIT(service(GENERAL_MANAGER)),
    REVOKE_PERMIT(any(SERVICE_MANAGER, GENERAL_MANAGER)),
    /** A department acknowledges for itself the visit notice it was sent (PE-05). */
    ACKNOWLEDGE_NOTICE(department(DEPARTMENT_OFFICER, SERVICE_SUPERVISOR, SERVICE_MANAGER)),
    /** Greeting and registering who comes unannounced (PE-11). */
    REGISTER_WALK_IN(any(FRONT_DESK)),
    /** The department's consent to who came unannounced, and the account manager's to a customer of theirs (PE-06). */
    CONSENT_TO_VISIT(own(ACCOUNT_MANAGER).and(service())),
    /** Badges, and closing what is over (PE-07). */
    KEEP_BADGES(service(FRONT_DESK)),
    /** Letting in and out, and turning away (PE-06, PE-07). */
    KEEP_GATE(any(FRONT_DESK)),
    /** Asking for a meal with guests, and saying what becomes of it and what it came to (HO-01, HO-06). */
    REQUEST_MEAL(own(ACCOUNT_MANAGER).and(service())),
    /** A meal somebody else asked for, and signing its bill (HO-01, HO-06). */
    APPROVE_MEAL(service()),
    /** A banquet needs the consent of the department as well (HO-01). */
    APPROVE_BANQUET(any(SERVICE_MANAGER)),
    /** Taking over what restaurants ask for, and looking at what differs (HO-06). */
    REVIEW_MEALS(service()),
    /** Finance signs the month (HO-06). */
    SETTLE_MEALS(any(FINANCE_OFFICER)),
    /** Sending many cards at once; each row also needs what its command needs (CU-01, CU-03). */
    IMPORT_CUSTOMERS(service(ACCOUNT_MANAGER)),
    IMPORT_COMPLAINTS(any(SERVICE_MANAGER)),
    READ_IMPORTS(any(SERVICE_MANAGER, AUDITOR)),
    READ_COMPLAINTS(own(ACCOUNT_MANAGER)
            .and(department(DEPARTMENT_OFFICER), service(GENERAL_MANAGER, QUALITY_OFFICER, AUDITOR))),
    /** Opening what a complainant said or is called: logged before it is answered (DP-02). */
    READ_COMPLAINANTS(own(ACCOUNT_MANAGER).and(service(QUALITY_OFFICER, AUDITOR))),
    /** Requests, holds, consents and certificates; nothing of who a person is. */
    READ_PERSONS(service(GENERAL_MANAGER, AUDITOR)),
    /** All that is held on a person, for that person (DP-05): logged before it is answered. */
    EXPORT_PERSON(any(SERVICE_MANAGER, AUDITOR)),
    READ_KEYS(any(ADMINISTRATOR, AUDITOR)),
    ROTATE_KEYS(any(ADMINISTRATOR)),
    READ_CUSTOMERS(own(ACCOUNT_MANAGER).and(service(PRODUCT_MANAGER, GENERAL_MANAGER, QUALITY_OFFICER, AUDITOR))),
    /** Opening who works at a customer: logged before it is answered (DP-02). */
    READ_CONTACTS(own(ACCOUNT_MANAGER).and(service(AUDITOR))),
    /** Promises and requests: those of one's customers, and those one is responsible for (CU-18, CU-21). */
    READ_PROMISES(own(ACCOUNT_MANAGER, DEPARTMENT_OFFICER, FRONT_DESK, FINANCE_OFFICER)
            .and(service(PRODUCT_MANAGER, GENERAL_MANAGER, QUALITY_OFFICER, AUDITOR))),
    /** Contacts of one's own, of one's customers, and those one is asked to take; opening a text is logged (DP-02). */
    READ_INTERACTIONS(own(ACCOUNT_MANAGER, PRODUCT_MANAGER)
            .and(department(DEPARTMENT_OFFICER), service(GENERAL_MANAGER, QUALITY_OFFICER, AUDITOR))),
    /** A department reads the contracts it was asked about (CU-19). */
    READ_CONTRACTS(own(ACCOUNT_MANAGER).and(department(DEPARTMENT_OFFICER), service(GENERAL_MANAGER, AUDITOR))),
    /** What customers bought, and what they are worth (CU-13). */
    READ_PURCHASES(own(ACCOUNT_MANAGER).and(service(PRODUCT_MANAGER, GENERAL_MANAGER, FINANCE_OFFICER, AUDITOR))),
    /** The register of gifts and hospitality, which names recipients by their ids alone (CU-15). */
    READ_GIFTS(own(ACCOUNT_MANAGER).and(service(GENERAL_MANAGER, AUDITOR))),
    /** What meals may cost and did; opening who the guests were is logged (HO-01 to HO-06, DP-02). */
    READ_MEALS(own(ACCOUNT_MANAGER).and(service(GENERAL_MANAGER, FINANCE_OFFICER, AUDITOR))),
    /** Plans, visits and prospects; opening what was said on a visit is logged (DP-02). */
    READ_VISITS(own(ACCOUNT_MANAGER).and(service(GENERAL_MANAGER, AUDITOR))),
    /** A department reads the findings that concern it; opening what was found is logged (VP-09, DP-02). */
    READ_FINDINGS(own(ACCOUNT_MANAGER)
            .and(department(DEPARTMENT_OFFICER, QUALITY_OFFICER, FINANCE_OFFICER), service(GENERAL_MANAGER, AUDITOR))),
    /** Forums to which customers of one's own are invited, or that ask one's department; opened minutes are logged. */
    READ_FORUMS(own(ACCOUNT_MANAGER).and(department(DEPARTMENT_OFFICER), service(GENERAL_MANAGER, AUDITOR))),
    /** Permits one applied for, receives or was given notice of; opening who visitors are is logged (DP-02). */
    READ_PERMITS(
            own(ACCOUNT_MANAGER).and(department(DEPARTMENT_OFFICER), service(FRONT_DESK, GENERAL_MANAGER, AUDITOR))),
    /** Permits and badges as they are printed: whoever has one may enter. Opening names is logged (PE-07, DP-02). */
    READ_PASSES(own(ACCOUNT_MANAGER).and(service(FRONT_DESK))),
    /** Who may enter and who is inside, at a glance; each look is logged (PE-07, DP-02). */
    READ_GATE(service(FRONT_DESK)),
    /** Opening whose birthday comes, for those who are told ages (DP-06): logged before it is answered (DP-02). */
    READ_BIRTHDAYS(own(ACCOUNT_MANAGER).and(service(AUDITOR))),
    READ_STATISTICS(service(
            ACCOUNT_MANAGER, PRODUCT_MANAGER, GENERAL_MANAGER, QUALITY_OFFICER, DEPARTMENT_OFFICER, AUDITOR, ANALYST)),
    /** What complainants were told and whether it reached them; nothing of who they are. */
    READ_NOTICES(service(AUDITOR)),
    /** Everybody sees the breaches that concern them or that they reported; opening a text is logged (DP-02). */
    READ_BREACHES(everyone(OWN).and(any(QUALITY_OFFICER, SERVICE_MANAGER, GENERAL_MANAGER, AUDITOR))),
    /** The front desk sees the incidents it recorded; opening a text is logged (PE-06, DP-02). */
    READ_INCIDENTS(own(FRONT_DESK).and(service(GENERAL_MANAGER, QUALITY_OFFICER, AUDITOR))),
    READ_AUDIT_TRAIL(any(AUDITOR)),
    READ_READ_MODELS(any(ADMINISTRATOR, AUDITOR, ANALYST)),
    REBUILD_READ_MODELS(any(ADMINISTRATOR)),
    /** Rules, policy books and the public keys of passes are no secret inside the house. */
    READ_RULES(everyone(ANY)),
    /** Holidays and working days are no secret inside the house (VP-05). */
    READ_CALENDARS(everyone(ANY)),
    /** Borders are no secret inside the house; of customers everybody sees those they may see (VP-04). */
    READ_TERRITORIES(everyone(ANY)),
    /** What the models of value make of figures that somebody names: nothing of anybody is shown (CU-13). */
    READ_VALUE_MODELS(everyone(ANY));

    private final Map<Role, Scope> scopes;

    Permission(Grants grants) {
        this.scopes = grants.scopes();
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
}
