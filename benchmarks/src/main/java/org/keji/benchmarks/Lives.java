package org.keji.benchmarks;

import java.util.List;

/** A few complaints as they are really lived, by the people of the house over HTTP; and long ones, much noted upon. */
final class Lives {

    static final int LONG = 100;

    private static final List<String> CHANNELS = List.of("phone", "e-mail", "web", "chat");
    private static final List<String> SEVERITIES = List.of("minor", "major", "critical");
    private static final List<String> DEPARTMENTS = List.of("Billing", "Logistics", "Production");
    private static final String JSON = "application/json";
    private static final int NOTES = 13;
    private static final int STEPS = 7;
    private static final int BEST = 5;

    private final Guest owner;
    private final Guest quality;

    Lives(House house) {
        this.owner = house.guest("account-manager-1");
        this.quality = house.guest("quality-officer-1");
    }

    /** One for each channel, severity and department, from receipt to closure in 20 events, and one that is long. */
    void live() {
        int number = 0;
        for (String channel : CHANNELS) {
            for (String severity : SEVERITIES) {
                for (String department : DEPARTMENTS) {
                    live(channel, severity, department, 1 + number++ % BEST, NOTES);
                }
            }
        }
        live("phone", "minor", "Billing", BEST, LONG - STEPS);
    }

    private void live(String channel, String severity, String department, int satisfaction, int notes) {
        String received = """
                {"channel":"%s","product":"Invoicing","department":"%s","content":"%s"}""";
        String at = owner.post(
                        "/api/v1/complaints", JSON, received.formatted(channel, department, words()), Guest.CREATED)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        act(owner, at + "/acknowledgement", "{}");
        act(owner, at + "/assessment", """
                {"kind":"Wrong amount","urgency":"normal","severity":"%s"}""".formatted(severity));
        for (int note = 0; note < notes; note++) {
            act(owner, at + "/annotations", "{\"note\":\"%s\"}".formatted(words()));
        }
        act(quality, at + "/investigation", """
                {"responsibility":"not-ours","cause":"Paid twice","findings":"Two payments in May"}""");
        act(owner, at + "/answer", "{\"solution\":\"The second payment goes back.\"}");
        act(owner, at + "/follow-up", "{\"satisfaction\":%d}".formatted(satisfaction));
        act(owner, at + "/closure", "{}");
    }

    private static void act(Guest who, String path, String body) {
        who.post(path, JSON, body, Guest.OK);
    }

    private static String words() {
        return "The invoice of May was charged twice, and nobody could say on the phone why that was so.";
    }
}
