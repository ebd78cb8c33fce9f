package org.keji.house.handbook;

import java.util.List;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;

/** What the standard book allows at meals with guests, read from the handbook and written down by hand. */
final class MealCases {

    /** From no guests to twelve, each with no hosts to thirteen. */
    static final int MOST_HOSTS = 13;

    /** A dot is allowed, w a warning (HO-04), x refused (HO-04; without guests HO-01). */
    static final List<String> KEY_HOSTS = List.of(
            "xxxxxxxxxxxxxx",
            "..wwxxxxxxxxxx",
            "...wxxxxxxxxxx",
            "....xxxxxxxxxx",
            "....xxxxxxxxxx",
            "....xxxxxxxxxx",
            "......xxxxxxxx",
            "......xxxxxxxx",
            "......xxxxxxxx",
            "......xxxxxxxx",
            "......xxxxxxxx",
            "............ww",
            ".............w");

    static final List<String> ORDINARY_HOSTS = List.of(
            "xxxxxxxxxxxxxx",
            "..wwwwwwwwwwww",
            "...wwwwwwwwwww",
            "....wwwwwwwwww",
            "....wwwwwwwwww",
            "....wwwwwwwwww",
            "......wwwwwwww",
            "......wwwwwwww",
            "......wwwwwwww",
            "......wwwwwwww",
            "......wwwwwwww",
            "............ww",
            ".............w");

    static final List<Cap> CAPS = List.of(
            new Cap(Standing.KEY, MealHost.DEPARTMENT, MealForm.BANQUET, 200, 150),
            new Cap(Standing.KEY, MealHost.DEPARTMENT, MealForm.SET_MEAL, 200, 150),
            new Cap(Standing.KEY, MealHost.STAFF, MealForm.BANQUET, 100, 100),
            new Cap(Standing.KEY, MealHost.STAFF, MealForm.SET_MEAL, 100, 100),
            new Cap(Standing.KEY, MealHost.DEPARTMENT, MealForm.BUFFET, 100, 100),
            new Cap(Standing.KEY, MealHost.STAFF, MealForm.BUFFET, 100, 100),
            new Cap(Standing.KEY, MealHost.DEPARTMENT, MealForm.COCKTAIL, 85, 85),
            new Cap(Standing.KEY, MealHost.STAFF, MealForm.COCKTAIL, 85, 85),
            new Cap(Standing.KEY, MealHost.DEPARTMENT, MealForm.TEA, 60, 60),
            new Cap(Standing.KEY, MealHost.STAFF, MealForm.TEA, 60, 60),
            new Cap(Standing.KEY, MealHost.DEPARTMENT, MealForm.OUTING, 75, 75),
            new Cap(Standing.KEY, MealHost.STAFF, MealForm.OUTING, 75, 75),
            new Cap(Standing.ORDINARY, MealHost.DEPARTMENT, MealForm.OUTING, 75, 60),
            new Cap(Standing.ORDINARY, MealHost.STAFF, MealForm.OUTING, 75, 60),
            new Cap(Standing.ORDINARY, MealHost.DEPARTMENT, MealForm.SET_MEAL, 100, 100),
            new Cap(Standing.ORDINARY, MealHost.DEPARTMENT, MealForm.BANQUET, 100, 100),
            new Cap(Standing.ORDINARY, MealHost.DEPARTMENT, MealForm.BUFFET, 100, 100),
            new Cap(Standing.ORDINARY, MealHost.DEPARTMENT, MealForm.COCKTAIL, 100, 100),
            new Cap(Standing.ORDINARY, MealHost.DEPARTMENT, MealForm.TEA, 100, 100),
            new Cap(Standing.ORDINARY, MealHost.STAFF, MealForm.SET_MEAL, 55, 50),
            new Cap(Standing.ORDINARY, MealHost.STAFF, MealForm.BANQUET, 55, 50),
            new Cap(Standing.ORDINARY, MealHost.STAFF, MealForm.BUFFET, 55, 50),
            new Cap(Standing.ORDINARY, MealHost.STAFF, MealForm.COCKTAIL, 55, 50),
            new Cap(Standing.ORDINARY, MealHost.STAFF, MealForm.TEA, 55, 50));

    static final List<Drinks> DRINKS = List.of(
            new Drinks("300.00", "99.99", true),
            new Drinks("300.00", "100.00", true),
            new Drinks("300.00", "100.01", false),
            new Drinks("100.00", "33.33", true),
            new Drinks("100.00", "33.34", false),
            new Drinks("100.01", "33.33", true),
            new Drinks("100.01", "33.34", false),
            new Drinks("100.02", "33.34", true));

    private MealCases() {}

    /** What a person may cost, and would rather cost, CNY (HO-02). */
    record Cap(Standing standing, MealHost host, MealForm form, int most, int guide) {}

    /** A bill, what of it drinks and fruit came to, and whether that is no more than a third (HO-03). */
    record Drinks(String bill, String drinks, boolean within) {}
}
