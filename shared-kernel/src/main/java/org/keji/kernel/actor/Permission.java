package org.keji.kernel.actor;

import static org.keji.kernel.actor.Role.*;
import static org.keji.kernel.actor.Scope.ANY;
import static org.keji.kernel.actor.Scope.DEPARTMENT;
import static org.keji.kernel.actor.Scope.OWN;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

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
    READ_AUDIT_TRAIL(Map.of(AUDITOR, ANY)),
    READ_READ_MODELS(Map.of(ADMINISTRATOR, ANY, AUDITOR, ANY, ANALYST, ANY)),
    REBUILD_READ_MODELS(Map.of(ADMINISTRATOR, ANY)),
    /** Rules and policy books are no secret inside the house. */
    READ_RULES(everyone());

    private final Map<Role, Scope> scopes;

    Permission(Map<Role, Scope> scopes) {
        this.scopes = Map.copyOf(scopes);
    }

    /** Whether what it grants changes the business, and not only what one sees of it. */
    public boolean isBusiness() {
        return this != REBUILD_READ_MODELS && !name().startsWith("READ_");
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

    private static Map<Role, Scope> everyone() {
        Map<Role, Scope> all = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            all.put(role, ANY);
        }
        return all;
    }
}
