package org.keji.house.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;

/** The policy table: what each role may do, and on whose objects. */
final class PermissionsPage {

    private PermissionsPage() {}

    static Page page() {
        List<String> header = new ArrayList<>(List.of("Role", "角色"));
        Arrays.stream(Permission.values())
                .map(permission -> Markdown.sentenceCase(permission.name()))
                .forEach(header::add);
        List<List<String>> rows =
                Arrays.stream(Role.values()).map(PermissionsPage::row).toList();
        return new Page(
                "permissions.md",
                "Permissions",
                "Who may do what, on whose objects (DP-01); what no cell grants is refused.",
                Markdown.table(header, rows));
    }

    private static List<String> row(Role role) {
        List<String> cells = new ArrayList<>(List.of(role.code(), role.chinese()));
        for (Permission permission : Permission.values()) {
            Scope reach = permission.reachOf(role);
            cells.add(reach == Scope.NONE ? "–" : words(reach));
        }
        return cells;
    }

    static String words(Scope scope) {
        return switch (scope) {
            case NONE -> "none";
            case OWN -> "own";
            case DEPARTMENT -> "department";
            case ANY -> "any";
        };
    }
}
