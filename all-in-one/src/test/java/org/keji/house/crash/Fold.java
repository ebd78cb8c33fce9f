package org.keji.house.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints as a plain reading of the log has them: {@code state|owner|offered to|kind|channel|version}. */
final class Fold {

    private static final List<String> STEPS =
            List.of("complaint.received", "complaint.acknowledged", "complaint.assessed");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Map<String, String>> complaints = new TreeMap<>();

    static Map<String, String> of(Ledger ledger) {
        Fold fold = new Fold();
        ledger.rows("select stream, name, payload, sequence from log.event where name like 'complaint.%'"
                        + " order by stream, occurred_at, position")
                .forEach(row -> fold.add(row.get(0), row.get(1), row.get(2), Long.parseLong(row.get(3))));
        Map<String, String> lines = new TreeMap<>();
        fold.complaints.forEach((id, said) -> lines.put(id, line(said)));
        return lines;
    }

    private static String line(Map<String, String> said) {
        return String.join(
                "|",
                said.get("state"),
                said.getOrDefault("owner", ""),
                said.getOrDefault("offered", ""),
                said.getOrDefault("kind", ""),
                said.get("channel"),
                said.get("version"));
    }

    private void add(String stream, String name, String payload, long sequence) {
        Map<String, String> said = complaints.computeIfAbsent(stream, _ -> new HashMap<>());
        JsonNode event = json.readTree(payload);
        said.merge(
                "version",
                Long.toString(sequence + 1),
                (one, other) -> Long.parseLong(one) > Long.parseLong(other) ? one : other);
        int step = STEPS.indexOf(name);
        if (step >= 0) {
            String state =
                    STEPS.get(Math.max(step, STEPS.indexOf("complaint." + said.getOrDefault("state", "received"))));
            said.put("state", state.substring("complaint.".length()));
        }
        switch (name) {
            case "complaint.received" -> {
                take(said, event, "owner");
                take(said, event, "kind");
                take(said, event, "channel");
            }
            case "complaint.assessed" -> take(said, event, "kind");
            case "complaint.particulars-corrected" -> take(said, event, "channel");
            case "complaint.hand-over-offered" ->
                said.put("offered", event.path("to").asString(""));
            case "complaint.hand-over-accepted" -> {
                take(said, event, "owner");
                said.remove("offered");
            }
            default -> {
                // Nothing else is seen in this line but the version.
            }
        }
    }

    private static void take(Map<String, String> said, JsonNode event, String field) {
        said.put(field, event.path(field).asString(""));
    }
}
