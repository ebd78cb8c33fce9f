package org.keji.house.tool;

import java.util.Map;
import org.keji.house.tool.Client.Reply;

/** A person's data come in, are read, go out, and are forgotten; the certificate says so and history stays whole. */
final class PrivacyStory {

    private static final String OWNER = "account-manager-1";
    private static final String SUPERVISOR = "service-supervisor-1";
    private static final String MANAGER = "service-manager-1";
    private static final String GENERAL = "general-manager-1";
    private static final String AUDITOR = "auditor-1";

    private final Teller tell;

    PrivacyStory(Client client) {
        this.tell = new Teller(client, "privacy");
    }

    int play() {
        tell.say(
                "Somebody complains by phone and says who they are; what they say is sealed under a key of their own.");
        Reply taken = tell.post(
                201,
                OWNER,
                "/api/v1/complaints",
                Map.of(
                        "channel", "phone",
                        "product", "Invoicing",
                        "content", "The invoice of May was charged twice.",
                        "complainant", Map.of("name", "Quan Miaomiao", "phone", "+86 21 5555 0199")));
        String complaint = taken.header("Location");
        String person = read(complaint, Teller.after(taken));
        disclose(person);
        export(person);
        erase(person);
        lookAgain(complaint, person);
        return tell.end();
    }

    private String read(String complaint, String seen) {
        tell.say("The supervisor reads the file; that it is opened is noted before it is answered (DP-02).");
        Reply file = tell.get(SUPERVISOR, complaint + "?" + seen);
        tell.require(file.body().at("/complainant/name").asString().equals("Quan Miaomiao"), "the name is readable");
        tell.say("The general manager may see the complaint, and not who complained (DP-01).");
        Reply without = tell.get(GENERAL, complaint);
        tell.require(!without.body().has("complainant"), "no complainant");
        return "/api/v1/persons/" + file.body().get("person").asString();
    }

    private void disclose(String person) {
        tell.say("Nothing goes to a third party without consent; by consent it goes, until that is withdrawn (DP-01).");
        tell.refused(404, "API-01", MANAGER, person + "/consents/1/disclosures", Map.of());
        Map<String, Object> agreed = Map.of("recipient", "Ombudsman", "purpose", "Arbitration of this complaint");
        tell.post(201, OWNER, person + "/consents", agreed);
        Reply gone = tell.post(200, MANAGER, person + "/consents/1/disclosures", Map.of());
        tell.get(MANAGER, person + "/export?consent=1&" + Teller.after(gone));
        tell.post(200, OWNER, person + "/consents/1/withdrawal", Map.of());
        tell.refused(403, "DP-01", MANAGER, person + "/consents/1/disclosures", Map.of());
    }

    private void export(String person) {
        tell.say("The person asks for all that is held on them, and who has read it (DP-05).");
        Reply export = tell.get(MANAGER, person + "/export");
        tell.require(!export.body().get("readings").isEmpty(), "readings");
        Reply page = tell.peek(MANAGER, person + "/export?format=html");
        tell.require(page.text().contains("Quan Miaomiao"), "a page that people read");
    }

    private void erase(String person) {
        tell.say("Then they ask to be erased; a dispute demands that the data stay for now (DP-03).");
        Map<String, Object> why = Map.of("reason", "By letter; identity checked at the desk");
        tell.post(200, SUPERVISOR, person + "/erasure-request", why);
        tell.post(200, MANAGER, person + "/hold", Map.of("reason", "Case 12 is open"));
        tell.refused(409, "DP-03", GENERAL, person + "/erasure", Map.of("reason", "It is urgent"));
        tell.post(200, MANAGER, person + "/hold/lifting", Map.of("reason", "Case 12 is settled"));
        tell.say("The grace of a week is cut short by the general manager, who did not register the request (SOD).");
        Reply erased = tell.post(200, GENERAL, person + "/erasure", Map.of("reason", "The person asks for it at once"));
        tell.say("The certificate: who, when, which places of the log, and what remains.");
        Reply certificate = tell.get(AUDITOR, person + "/certificate?" + Teller.after(erased));
        tell.require(certificate.body().get("places").size() == 1, "one place");
    }

    private void lookAgain(String complaint, String person) {
        tell.say("The file shows that the person was erased; the complaint itself is still there.");
        Reply file = tell.get(SUPERVISOR, complaint);
        tell.require(file.body().get("erased").asBoolean(), "erased");
        tell.require(!file.text().contains("Quan"), "no name");
        tell.say("Nobody finds them by name any more, and their export is empty.");
        Reply found = tell.post(200, SUPERVISOR, "/api/v1/complaint-searches", Map.of("name", "Quan Miaomiao"));
        tell.require(found.body().get("items").isEmpty(), "nobody found");
        Reply export = tell.get(MANAGER, person + "/export");
        tell.require(export.body().get("entries").isEmpty(), "an empty export");
    }
}
