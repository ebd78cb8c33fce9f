package org.keji.eventstore.append;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What travels with the events of a batch, each part naming the ordinal of an event it belongs to, counted from 1. */
final class Parts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    /** @param first ordinal of the unit's first event in the batch */
    void add(AppendUnit unit, int first) {
        unit.claims().forEach(claim -> row("claims", ordinal(unit, first, claim), claim(claim)));
        unit.releases().forEach(claim -> row("releases", ordinal(unit, first, claim), claim(claim)));
        for (int i = 0; i < unit.events().size(); i++) {
            int at = first + i;
            unit.events().get(i).subjects().forEach(subject -> row("subjects", at, Map.of("subject", subject)));
        }
        unit.keys().forEach(key -> row("keys", first, key(key)));
        unit.destroyed().forEach(subject -> row("destroyed", first, Map.of("subject", subject)));
        AppendUnit.Request request = unit.request();
        if (request != null) {
            row("requests", first, request(request, first + unit.events().size() - 1));
        }
        AppendUnit.Decision decision = unit.decision();
        if (decision != null) {
            row("decisions", first, decision(decision));
        }
    }

    /** The JSON for the append function, or null where events travel alone. */
    @Nullable
    String json() {
        return rows.isEmpty() ? null : JSON.writeValueAsString(rows);
    }

    private void row(String part, int ordinal, Map<String, Object> values) {
        Map<String, Object> row = new LinkedHashMap<>(values);
        row.put("e", ordinal);
        rows.computeIfAbsent(part, none -> new ArrayList<>()).add(row);
    }

    private static int ordinal(AppendUnit unit, int first, AppendUnit.Claim claim) {
        for (int i = 0; i < unit.events().size(); i++) {
            if (unit.events().get(i).stream().equals(claim.stream())) {
                return first + i;
            }
        }
        throw new IllegalArgumentException("A claim belongs to a stream of its unit");
    }

    private static Map<String, Object> claim(AppendUnit.Claim claim) {
        return Map.of("kind", claim.kind(), "value", claim.value());
    }

    private static Map<String, Object> key(AppendUnit.NewKey key) {
        return Map.of(
                "subject", key.subject(),
                "epoch", key.epoch(),
                "wrapped", Base64.getEncoder().encodeToString(key.wrapped()));
    }

    private static Map<String, Object> request(AppendUnit.Request request, int last) {
        return Map.of(
                "z", last,
                "scope", request.scope(),
                "key", request.key(),
                "fingerprint", request.fingerprint(),
                "status", request.status(),
                "answer", request.answer());
    }

    private static Map<String, Object> decision(AppendUnit.Decision decision) {
        return Map.of(
                "command_id", decision.commandId(),
                "command", decision.command(),
                "sealed", decision.sealed(),
                "facts", decision.facts(),
                "rules", decision.rules(),
                "book", decision.book());
    }
}
