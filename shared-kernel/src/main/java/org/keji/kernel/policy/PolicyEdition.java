package org.keji.kernel.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.grade.GradingScheme;
import org.keji.kernel.grade.GradingSchemes;
import org.keji.kernel.meal.MealCap;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;
import org.keji.kernel.place.Pace;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.rule.Sentence;

/**
 * What the policy book says to one decision (PO-02): every parameter has a value and says where it comes from.
 *
 * @param edition name and version as decisions record them: {@code standard 2}, or {@code standard 2 with 3} where a
 *     department has exceptions of its own
 */
public record PolicyEdition(String edition, Map<PolicyParameter, Setting> parameters) implements PolicyInForce {

    public PolicyEdition {
        Set<PolicyParameter> missing = EnumSet.allOf(PolicyParameter.class);
        missing.removeAll(parameters.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The policy book " + edition + " leaves open: " + missing);
        }
        parameters = PolicyVersion.ordered(parameters);
    }

    /**
     * @param house the version for the whole house
     * @param exceptions the department's own version; null if it has none
     * @param shipped what the house ships with, for parameters that are younger than the version
     */
    static PolicyEdition of(PolicyVersion house, @Nullable PolicyVersion exceptions, PolicyVersion shipped) {
        Map<PolicyParameter, Setting> all = new EnumMap<>(PolicyParameter.class);
        all.putAll(shipped.parameters());
        all.putAll(house.parameters());
        if (exceptions == null || exceptions.parameters().isEmpty()) {
            return new PolicyEdition(house.edition(), all);
        }
        all.putAll(exceptions.parameters());
        return new PolicyEdition(house.edition() + " with " + exceptions.number(), all);
    }

    /** It is itself whatever department asks. */
    @Override
    public PolicyEdition of(String department) {
        return this;
    }

    public ZoneId zone() {
        return ZoneId.of(value(PolicyParameter.BUSINESS_ZONE));
    }

    /** When somebody is there (IN-06). */
    public WorkingHours workingHours() {
        return WorkingHours.parse(value(PolicyParameter.WORKING_HOURS));
    }

    /** The number that somebody answers at any hour; empty while there is none (IN-06). */
    public Optional<String> alwaysOpenPhone() {
        return Optional.of(value(PolicyParameter.ALWAYS_OPEN_PHONE)).filter(number -> !number.equals(Phone.NONE));
    }

    public Duration duration(PolicyParameter parameter) {
        return Duration.parse(value(parameter));
    }

    /** The number of a parameter that counts or measures. */
    public BigDecimal number(PolicyParameter parameter) {
        return new BigDecimal(value(parameter));
    }

    /** The words of a parameter that lists several, such as codes of roles. */
    public List<String> words(PolicyParameter parameter) {
        return List.of(value(parameter).split(" "));
    }

    /** The departments a parameter names. */
    public List<String> departments(PolicyParameter parameter) {
        return List.of(value(parameter).split(Departments.BETWEEN));
    }

    /** What a support team does for a customer (CU-08). */
    public List<String> teamFunctions() {
        return Functions.of(value(PolicyParameter.TEAM_FUNCTIONS));
    }

    /** The schemes that grade customers (CU-06). */
    public List<GradingScheme> schemes() {
        return GradingSchemes.parse(value(PolicyParameter.GRADING_SCHEMES));
    }

    /** How often a quadrant of the portfolio is visited in a quarter (CU-09). */
    public int visits(Quadrant quadrant) {
        return Objects.requireNonNull(
                Efforts.of(value(PolicyParameter.VISIT_EFFORT)).get(quadrant));
    }

    /** How a mode of travel gets on where nothing is known of the roads (VP-05). */
    public Pace pace(TravelMode mode) {
        return Objects.requireNonNull(
                Paces.of(value(PolicyParameter.TRAVEL_PACES)).get(mode));
    }

    /** The kinds of outlets, and how many of each fill a day (VP-14). */
    public Map<String, Integer> outlets() {
        return Outlets.of(value(PolicyParameter.OUTLET_KINDS));
    }

    /** The rooms in which visitors are received, and how many each seats (PE-09). */
    public Map<String, Integer> rooms() {
        return Rooms.of(value(PolicyParameter.MEETING_ROOMS));
    }

    /** Who goes with a group of visitors (PE-09). */
    public Escort groupEscort() {
        return Escorts.of(value(PolicyParameter.GROUP_ESCORT));
    }

    /** What a head may cost at a meal (HO-02). */
    public MealCap mealCap(Standing guests, MealHost host, MealForm form) {
        return MealCaps.of(value(PolicyParameter.MEAL_CAPS), guests, host, form);
    }

    /** How many hosts so many guests have at most; without end where the book has no such limit (HO-04). */
    public int hostsFor(int guests) {
        return HostBands.of(value(PolicyParameter.MEAL_HOSTS), guests);
    }

    /** What a department may spend on meals in a month, CNY (HO-06). */
    public BigDecimal mealBudget(String department) {
        return MealBudgets.of(value(PolicyParameter.MEAL_BUDGETS), department);
    }

    /** Whether a limit binds for customers who stand so. */
    public boolean isStrictFor(PolicyParameter limit, Standing standing) {
        return Standings.has(value(limit), standing);
    }

    /** What a parameter says to people. */
    public Sentence wording(PolicyParameter parameter) {
        return Wording.of(value(parameter));
    }

    /** A share, of 100. */
    public BigDecimal percent(PolicyParameter parameter) {
        return new BigDecimal(value(parameter));
    }

    /** Whether a switch is on. */
    public boolean isOn(PolicyParameter parameter) {
        return value(parameter).equals("yes");
    }

    public String value(PolicyParameter parameter) {
        return setting(parameter).value();
    }

    public Setting setting(PolicyParameter parameter) {
        return Objects.requireNonNull(parameters.get(parameter));
    }
}
