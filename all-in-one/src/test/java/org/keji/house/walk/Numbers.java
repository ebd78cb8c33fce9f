package org.keji.house.walk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ResolutionCommand.FollowUpComplaint;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Asks for statistics and trends over HTTP, and compares each answer with what the model counts. */
final class Numbers {

    private static final String READER = "analyst-1";
    private static final String NOT_SAID = "not-said";
    private static final double Z = 1.959963984540054;

    /** By what is counted, and under which key a complaint falls. */
    private static final Map<String, Function<Life, String>> KEYS = Map.of(
            "KIND", life -> said(life.kind()),
            "CHANNEL", life -> life.particulars().channel().code(),
            "DEPARTMENT", life -> said(life.particulars().department()),
            "CAUSE", Numbers::cause,
            "MONTH", life -> month(life.receipt().at()));

    private final House house;
    private final long head;
    private final List<Case> cases;
    private final Differences differences;

    Numbers(House house, long head, List<Case> cases, Differences differences) {
        this.house = house;
        this.head = head;
        this.cases = cases;
        this.differences = differences;
    }

    private static String said(@Nullable String word) {
        return Objects.requireNonNullElse(word, NOT_SAID);
    }

    private static String cause(Life life) {
        var found = life.investigation();
        return found == null ? NOT_SAID : found.cause();
    }

    private static String month(Instant at) {
        ZonedDateTime there = at.atZone(Book.ZONE);
        return String.format(Locale.ROOT, "%d-%02d", there.getYear(), there.getMonthValue());
    }

    void statistics(Then then) {
        KEYS.forEach((by, key) -> {
            JsonNode view = ask("/api/v1/complaint-statistics?by=" + by + "&" + then.query(head));
            Instant at = Instant.parse(view.get("asOf").asString());
            Map<String, List<Life>> groups = lives(then, at).collect(groupingBy(key, TreeMap::new, toList()));
            Map<String, JsonNode> shown = view.get("groups")
                    .valueStream()
                    .collect(toMap(g -> g.get("key").asString(), g -> g));
            differences.compare(by + " " + then, sizes(groups), counts(shown));
            groups.forEach(
                    (name, lives) -> compare(by + " " + name + " " + then, new Tally(lives, at), shown.get(name)));
            compare("total " + then, new Tally(lives(then, at).toList(), at), view.get("total"));
        });
        causes(then);
    }

    private Stream<Life> lives(Then then, Instant at) {
        Then moment = new Then(at, then.position());
        return cases.stream().map(moment::life).filter(life -> !life.isEmpty());
    }

    private static Map<String, Long> sizes(Map<String, List<Life>> groups) {
        return groups.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> (long) e.getValue().size()));
    }

    private static Map<String, Long> counts(Map<String, JsonNode> groups) {
        return groups.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> e.getValue().get("count").asLong()));
    }

    private void compare(String where, Tally tally, @Nullable JsonNode group) {
        if (group != null) {
            Map<String, Object> flat = new TreeMap<>();
            flatten("", group, flat);
            flat.remove("key");
            requireIntervals(where, flat);
            differences.compare(where, tally.numbers(), flat);
        }
    }

    private static void flatten(String prefix, JsonNode node, Map<String, Object> flat) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            String name = prefix + field.getKey();
            if (value.isObject()) {
                flatten(name + ".", value, flat);
            } else if (value.isIntegralNumber()) {
                flat.put(name, value.asLong());
            } else {
                flat.put(name, value.isNumber() ? (Object) value.asDouble() : value.asString());
            }
        });
    }

    /** The ends of Wilson's interval are the shares from which the one seen is just z standard errors away. */
    private void requireIntervals(String where, Map<String, Object> flat) {
        for (String name : List.copyOf(flat.keySet())) {
            if (name.endsWith(".low") || name.endsWith(".high")) {
                String share = name.substring(0, name.lastIndexOf('.'));
                double end = ((Number) Objects.requireNonNull(flat.remove(name))).doubleValue();
                double seen = ((Number) Objects.requireNonNull(flat.get(share + ".share"))).doubleValue();
                double n = ((Number) Objects.requireNonNull(flat.get(share + ".n"))).doubleValue();
                double off = (seen - end) * (seen - end) - Z * Z * end * (1 - end) / n;
                differences.compare(where + " " + name, Map.of("off", 0.0), Map.of("off", off));
            }
        }
    }

    private void causes(Then then) {
        JsonNode view = ask("/api/v1/complaint-statistics/repeated-causes?" + then.query(head));
        Instant at = Instant.parse(view.get("asOf").asString());
        Map<String, String> model = new TreeMap<>();
        lives(then, at)
                .filter(life -> life.investigation() != null)
                .collect(groupingBy(Numbers::cause))
                .forEach((cause, lives) -> {
                    List<Instant> received = lives.stream()
                            .map(life -> life.receipt().at())
                            .sorted()
                            .toList();
                    if (lives.size() > 1) {
                        model.put(cause, lives.size() + " " + received.getFirst() + " " + received.getLast());
                    }
                });
        Map<String, String> shown = new TreeMap<>();
        view.get("causes")
                .forEach(c -> shown.put(
                        c.get("cause").asString(),
                        c.get("times").asLong() + " " + c.get("first").asString() + " "
                                + c.get("latest").asString()));
        differences.compare("repeated causes " + then, model, shown);
    }

    void satisfaction(Then then) {
        JsonNode view = ask("/api/v1/satisfaction-trend?per=WEEK&source=complaint&" + then.query(head));
        Instant at = Instant.parse(view.get("asOf").asString());
        Map<String, Object> model = new TreeMap<>();
        lives(then, at)
                .flatMap(life -> life.facts().stream())
                .filter(Life.of(FollowUpComplaint.class))
                .collect(groupingBy(fact -> week(fact.at())))
                .forEach((week, calls) -> {
                    List<Integer> said = calls.stream()
                            .map(f -> ((FollowUpComplaint) f.what()).satisfaction())
                            .toList();
                    model.put(week + ".n", (long) said.size());
                    model.put(
                            week + ".mean",
                            said.stream().mapToInt(i -> i).average().orElseThrow());
                    model.put(week + ".share", said.stream().filter(i -> i > 3).count() / (double) said.size());
                });
        Map<String, Object> shown = new TreeMap<>();
        view.get("periods").forEach(period -> {
            String week = period.get("period").asString();
            shown.put(week + ".n", period.at("/satisfaction/n").asLong());
            shown.put(week + ".mean", period.at("/satisfaction/mean").asDouble());
            shown.put(week + ".share", period.at("/satisfied/share").asDouble());
        });
        differences.compare("satisfaction " + then, model, shown);
    }

    private static String week(Instant at) {
        ZonedDateTime there = at.atZone(Book.ZONE);
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                there.get(IsoFields.WEEK_BASED_YEAR),
                there.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private JsonNode ask(String path) {
        Reply reply = house.get(READER, path);
        if (reply.status() != 200) {
            throw new AssertionError(path + " " + reply.text());
        }
        return reply.body();
    }
}
