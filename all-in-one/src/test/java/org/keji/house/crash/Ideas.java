package org.keji.house.crash;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the callers ask for: mostly sensible, about complaints they share, so that they get into each other's way; and
 * now and then a complaint is heard, which the house passes on by itself.
 */
final class Ideas {

    private static final List<String> OWNERS = List.of("account-manager-1", "account-manager-2", "account-manager-3");
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final int SHARED = 40;

    private record Known(String path, String owner) {}

    private final List<Known> known = new CopyOnWriteArrayList<>();

    Op next(Random random) {
        String key = UUID.randomUUID().toString();
        int kind = random.nextInt(100);
        String owner = OWNERS.get(random.nextInt(OWNERS.size()));
        if (known.isEmpty() || kind < 25) {
            String body = """
                    {"channel":"phone","content":"Crash-Marker %s","kind":"Wrong amount"}""".formatted(key);
            return Op.planned(key, owner, COMPLAINTS, body);
        }
        Known about = known.get(random.nextInt(known.size()));
        String reason = "\"reason\":\"Round " + random.nextInt(1000) + "\"";
        if (kind < 40) {
            return Op.planned(key, about.owner(), about.path() + "/acknowledgement", "{}");
        }
        if (kind < 50) {
            return Op.planned(key, owner, about.path() + "/acknowledgement", "{}");
        }
        if (kind < 65) {
            return Op.planned(key, SUPERVISOR, about.path() + "/assessment", """
                    {"kind":"Kind %d","urgency":"normal","severity":"minor"}""".formatted(random.nextInt(5)));
        }
        if (kind < 85) {
            return Op.planned(key, about.owner(), about.path() + "/annotations", """
                    {"note":"Crash-Marker %s"}""".formatted(key));
        }
        if (kind < 92) {
            return Op.planned(
                    key, SUPERVISOR, about.path() + "/particulars", "{\"channel\":\"e-mail\"," + reason + "}");
        }
        if (kind >= 97) {
            return Op.planned(key, owner, "/api/v1/interactions", """
                    {"channel":"phone","direction":"inbound","kind":"complaint","subject":"An invoice",\
                    "content":"Crash-Marker %s"}""".formatted(key));
        }
        return kind < 95
                ? Op.planned(key, about.owner(), about.path() + "/hand-over", "{\"to\":\"" + owner + "\"}")
                : Op.planned(key, owner, about.path() + "/hand-over/acceptance", "{}");
    }

    /** A complaint that came in is worked on from now on, an older one no more. */
    void received(Op receipt) {
        known.add(new Known(COMPLAINTS + "/" + receipt.stream(), receipt.user()));
        if (known.size() > SHARED) {
            known.removeFirst();
        }
    }
}
