package org.keji.house.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keji.command.door.CommandDoor;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;

/**
 * The house and a plain model of it are told the same, and must say the same: states, clocks and numbers, now and at
 * any moment, as known now and as known then, by read models that followed and by such as were built anew. A failure
 * names the seed: {@code -Dkeji.seed=…} walks the same way again, {@code -Dkeji.walk.commands=…} further.
 */
class RandomWalkIT {

    private static final List<String> MODELS =
            List.of("complaint_register", "complaint_statistics", "complaint_clocks", "satisfaction_trend");
    private static final int COMMANDS_OF_A_COMPLAINT = 20;
    private static final int KINDS = 20;
    private static final int MOMENTS = 10;
    private static final int SHOWN = 20;

    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private final long seed = Long.getLong("keji.seed", System.nanoTime());

    @Test
    void saysWhatThePlainModelSays() {
        walk(Integer.getInteger("keji.walk.commands", 600));
    }

    @Test
    @Tag("long")
    void saysWhatThePlainModelSaysAfterALongWalk() {
        walk(Integer.getInteger("keji.walk.commands", 10_000));
    }

    private void walk(int commands) {
        System.out.println("RandomWalkIT -Dkeji.seed=" + seed);
        long began = System.nanoTime();
        try (House house = House.fresh()) {
            Walk walk = new Walk(house.part(CommandDoor.class), seed);
            walk.go(commands, commands / COMMANDS_OF_A_COMPLAINT);
            tell("walked", began);
            System.out.println("RandomWalkIT accepted " + walk.accepted());
            System.out.println("RandomWalkIT refused " + walk.refused());
            assertThat(walk.accepted().size())
                    .as("kinds of commands that were accepted, seed %d", seed)
                    .isGreaterThan(KINDS);
            compare(house, walk.cases(), "live");
            tell("compared", began);
            MODELS.forEach(model -> rebuild(house, model));
            tell("built anew", began);
            compare(house, walk.cases(), "built anew");
        }
    }

    private static void tell(String what, long began) {
        System.out.printf("RandomWalkIT %s after %d s%n", what, (System.nanoTime() - began) / 1_000_000_000);
    }

    private void compare(House house, List<Case> cases, String what) {
        Differences differences = new Differences();
        long head = house.number("select position from log.counter");
        // Most of what a walk does comes late and restates what was known, which takes longer than doing it.
        await().atMost(CATCH_UP)
                .until(() -> MODELS.stream()
                        .allMatch(model -> house.number("select position from " + model + ".progress") >= head));
        Moments moments = new Moments(new Dice(seed), cases);
        Questions questions = new Questions(house, head, cases, differences);
        Numbers numbers = new Numbers(house, head, cases, differences);
        moments.some(MOMENTS).forEach(questions::register);
        cases.parallelStream().forEach(about -> {
            List<Then> of = moments.of(about, MOMENTS);
            of.forEach(then -> questions.clocks(about, then));
            of.subList(0, 3).forEach(then -> questions.actions(about, then));
        });
        moments.some(3).forEach(numbers::statistics);
        moments.some(MOMENTS).forEach(numbers::satisfaction);
        System.out.println("RandomWalkIT compared " + differences.compared() + " values, " + what);
        assertThat(differences.found().stream().limit(SHOWN))
                .as("%d differences, %s, seed %d", differences.found().size(), what, seed)
                .isEmpty();
    }

    private void rebuild(House house, String model) {
        Reply begun = house.client()
                .post(
                        "administrator-1",
                        "/api/v1/read-models/" + model + "/builds",
                        UUID.randomUUID().toString(),
                        Map.of());
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.header("Location");
        await().atMost(Duration.ofSeconds(120)).until(() -> !state(house, path).equals("BUILDING"));
        assertThat(state(house, path))
                .as("seed %d: %s", seed, house.get("administrator-1", path).text())
                .isEqualTo("LIVE");
    }

    private static String state(House house, String path) {
        return house.get("administrator-1", path).body().get("state").asString();
    }
}
