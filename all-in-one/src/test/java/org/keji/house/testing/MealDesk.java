package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keji.house.tool.Client.Reply;

/** Meals with guests over HTTP. */
public final class MealDesk {

    public static final String MEALS = "/api/v1/hospitality-requests";
    public static final String STATEMENTS = "/api/v1/meal-statements";

    private final House house;
    private final Desk desk;

    public MealDesk(House house) {
        this.house = house;
        this.desk = new Desk(house);
    }

    /** Four guests and whoever asks, at a restaurant. */
    public static Map<String, Object> meal(@Nullable String customer, String form, String at, String standard) {
        Map<String, Object> meal = new HashMap<>(Map.of(
                "organisation",
                "Pier Six",
                "mealAt",
                at,
                "form",
                form,
                "hostedBy",
                form.equals("banquet") ? "department" : "staff",
                "restaurant",
                "Lotus House",
                "guests",
                4,
                "hosts",
                List.of(Desk.OWNER),
                "standard",
                new BigDecimal(standard),
                "purpose",
                "The yearly review",
                "specialist",
                Desk.OWNER));
        if (customer != null) {
            meal.put("customerId", customer);
        }
        return meal;
    }

    /** @return where the meal is */
    public String asked(String user, Map<String, ?> meal) {
        Reply made = house.post(user, MEALS, meal);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    public void held(String user, String at, String heldAt) {
        desk.act(user, at + "/holding", Map.of("heldAt", heldAt, "guests", 4, "hosts", 1));
    }

    public void billed(String user, String at, String total, String drinks, String invoice) {
        Map<String, Object> bill =
                Map.of("total", new BigDecimal(total), "drinks", new BigDecimal(drinks), "invoice", invoice);
        desk.act(user, at + "/bill", bill);
    }

    /** The bill of a month as a file. */
    public Reply file(String user, String query, String type, byte[] file) {
        return house.client()
                .post(
                        user,
                        STATEMENTS + "/import?" + query,
                        UUID.randomUUID().toString(),
                        type,
                        BodyPublishers.ofByteArray(file));
    }
}
