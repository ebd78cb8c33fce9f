package org.keji.house.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keji.kernel.actor.Role;

/** A user of a local installation; there are three of each role, named {@code account-manager-1} and so on. */
public record DemoUser(Role role, int number) {

    private static final int EACH = 3;
    private static final List<String> DEPARTMENTS = List.of("Billing", "Logistics", "Production");

    static List<DemoUser> all() {
        return Arrays.stream(Role.values())
                .flatMap(role -> IntStream.rangeClosed(1, EACH).mapToObj(number -> new DemoUser(role, number)))
                .toList();
    }

    static Optional<DemoUser> named(String name) {
        return all().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    String name() {
        return role.code() + "-" + number;
    }

    /** What the user signs in with: the installation's secret and the user's own name. */
    String password(String secret) {
        return password(name(), secret);
    }

    public static String password(String name, String secret) {
        return name + "." + secret;
    }

    /** Department officers are of different departments; everyone else belongs to customer service. */
    String department() {
        return role == Role.DEPARTMENT_OFFICER ? DEPARTMENTS.get(number - 1) : "Customer service";
    }

    String territory() {
        return "Territory " + number;
    }
}
