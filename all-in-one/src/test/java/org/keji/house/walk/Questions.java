package org.keji.house.walk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keji.house.testing.House;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Asks the register and the clocks over HTTP, and compares each answer with the model's. */
final class Questions {

    private static final String READER = "general-manager-1";
    private static final Set<String> NOT_MODELLED =
            Set.of("id", "number", "version", "response", "timely", "disputed", "issue");

    private final House house;
    private final long head;
    private final List<Case> cases;
    private final Differences differences;

    Questions(House house, long head, List<Case> cases, Differences differences) {
        this.house = house;
        this.head = head;
        this.cases = cases;
        this.differences = differences;
    }

    void register(Then then) {
        Instant at = then.at();
        Map<String, Map<String, String>> lines = lines(then);
        for (Case about : cases) {
            Life life = then.life(about);
            Map<String, String> model = life.isEmpty() ? Map.of() : RegisterLine.of(life, at);
            Map<String, String> line = lines.getOrDefault(about.id().value(), Map.of());
            differences.compare("register " + about.id() + " " + then, model, line);
        }
    }

    private Map<String, Map<String, String>> lines(Then then) {
        Map<String, Map<String, String>> lines = new HashMap<>();
        String cursor = "";
        do {
            JsonNode page = ask("/api/v1/complaints?limit=500&" + then.query(head) + cursor)
                    .body();
            for (JsonNode item : page.get("items")) {
                Map<String, String> line = texts(item);
                line.keySet().removeAll(NOT_MODELLED);
                lines.put(item.get("id").asString(), line);
            }
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return lines;
    }

    void clocks(Case about, Then then) {
        Reply reply = house.get(READER, "/api/v1/complaints/" + about.id() + "/clocks?" + then.query(head));
        String where = "clocks " + about.id() + " " + then;
        Life life = then.life(about);
        if (life.isEmpty()) {
            differences.compare(where, Map.of("status", 404), Map.of("status", reply.status()));
            return;
        }
        if (reply.status() != 200) {
            differences.compare(where, Map.of("status", 200), Map.of("status", reply.text()));
            return;
        }
        Instant at = Instant.parse(reply.body().get("asOf").asString());
        Map<String, String> model = new TreeMap<>();
        new Dials(life).all().forEach((name, dial) -> model.put(name, shown(dial, at)));
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode clock : reply.body().get("clocks")) {
            Map<String, String> said = texts(clock);
            shown.put(
                    clock.get("clock").asString(),
                    "%s since %s due %s, rests since %s, ended %s"
                            .formatted(
                                    said.get("shows"),
                                    said.get("startedAt"),
                                    said.get("dueAt"),
                                    said.get("pausedAt"),
                                    said.get("stoppedAt")));
        }
        differences.compare(where, model, shown);
    }

    private static String shown(Dial dial, Instant at) {
        return "%s since %s due %s, rests since %s, ended %s"
                .formatted(dial.face(at).code(), dial.began(), dial.due(), dial.restsSince(), dial.ended());
    }

    void actions(Case about, Then then) {
        Life life = then.life(about);
        if (life.isEmpty()) {
            return;
        }
        JsonNode file =
                ask("/api/v1/complaints/" + about.id() + "?" + then.query(head)).body();
        for (JsonNode action : file.get("actions")) {
            int number = action.get("action").asInt();
            Map<String, String> line = texts(action);
            line.keySet()
                    .retainAll(Set.of("progress", "dueAt", "attempts", "carriedOutBy", "carriedOutAt", "verifiedAt"));
            Map<String, String> model = Task.all(life).stream()
                    .filter(task -> task.number() == number)
                    .map(Questions::line)
                    .findFirst()
                    .orElse(Map.of());
            differences.compare("action " + number + " of " + about.id() + " " + then, model, line);
        }
        int shown = file.get("actions").size();
        differences.compare(
                "actions of " + about.id() + " " + then,
                Map.of("count", Task.all(life).size()),
                Map.of("count", shown));
    }

    private static Map<String, String> line(Task task) {
        Map<String, String> line = new TreeMap<>();
        line.put("progress", task.progress());
        line.put("dueAt", task.due().toString());
        line.put("attempts", Long.toString(task.attempts()));
        if (task.carriedOutAt() != null) {
            line.put("carriedOutBy", String.valueOf(task.carriedOutBy()));
            line.put("carriedOutAt", String.valueOf(task.carriedOutAt()));
        }
        if (task.verifiedAt() != null) {
            line.put("verifiedAt", String.valueOf(task.verifiedAt()));
        }
        return line;
    }

    private Reply ask(String path) {
        Reply reply = house.get(READER, path);
        if (reply.status() != 200) {
            throw new AssertionError(path + " " + reply.text());
        }
        return reply;
    }

    private static Map<String, String> texts(JsonNode item) {
        Map<String, String> texts = new TreeMap<>();
        item.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }
}
