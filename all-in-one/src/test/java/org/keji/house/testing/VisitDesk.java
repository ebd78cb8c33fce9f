package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.keji.house.tool.Client.Reply;

/** Plans of visits over HTTP; each plan that is made here is of a month of its own. */
public final class VisitDesk {

    public static final String PLANS = "/api/v1/visit-plans";
    public static final String VISITS = "/api/v1/visits";

    private static final AtomicInteger MONTHS = new AtomicInteger();
    private static final YearMonth FIRST = YearMonth.of(2101, 1);

    private final House house;
    private final Desk desk;

    public VisitDesk(House house) {
        this.house = house;
        this.desk = new Desk(house);
    }

    /** A plan and its month. */
    public record Plan(String at, YearMonth month) {

        public String id() {
            return at.substring(at.lastIndexOf('/') + 1);
        }

        public String day(int day) {
            return month.atDay(day).toString();
        }

        /** Where commands to a visit of it are sent. */
        public String to(String visit) {
            return at + "/visits/" + visit;
        }
    }

    public static YearMonth month() {
        return FIRST.plusMonths(MONTHS.getAndIncrement());
    }

    public Plan open(String accountManager) {
        YearMonth month = month();
        return new Plan(begun(accountManager, PLANS, Map.of("month", month.toString())), month);
    }

    private String begun(String user, String path, Map<String, ?> body) {
        Reply made = house.post(user, path, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    public static Map<String, Object> visit(Plan plan, String customer, int day) {
        Map<String, Object> visit = new HashMap<>(Map.of(
                "customerId", customer, "purpose", "Renewal", "goal", "A date", "territory", "north-2", "minutes", 90));
        visit.putAll(Map.of("day", plan.day(day), "startsAt", "09:30", "order", 1, "checkList", List.of("Price list")));
        return visit;
    }

    /** @return the id of the visit */
    public String planned(String user, Plan plan, Map<String, Object> visit) {
        String at = begun(user, plan.at() + "/visits", visit);
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** Submits a plan, lets a supervisor approve it, and starts it. */
    public void start(String accountManager, Plan plan) {
        desk.act(accountManager, plan.at() + "/submission", Map.of());
        desk.act(Desk.SUPERVISOR, plan.at() + "/approval", Map.of());
        desk.act(accountManager, plan.at() + "/start", Map.of());
    }

    /** Is there, and leaves. */
    public void made(String user, Plan plan, String visit) {
        desk.act(user, plan.to(visit) + "/start", Map.of());
        desk.act(user, plan.to(visit) + "/end", Map.of());
    }

    public static Map<String, Object> report(String contact) {
        return new HashMap<>(
                Map.of("met", List.of(contact), "needs", "Space", "trainingMinutes", 75, "satisfaction", 4));
    }
}
