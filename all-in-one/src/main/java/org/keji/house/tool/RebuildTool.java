package org.keji.house.tool;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Has a read model built anew and shows how it goes. */
final class RebuildTool {

    private static final String USER = "administrator-1";
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Client client;

    RebuildTool(Client client) {
        this.client = client;
    }

    int run(String model) {
        Reply begun = client.post(
                USER,
                "/api/v1/read-models/" + model + "/builds",
                UUID.randomUUID().toString(),
                "application/json",
                BodyPublishers.noBody());
        if (begun.status() == 404) {
            throw new ToolFailure("There is no read model " + model + "; there are: " + names());
        }
        if (begun.status() != 202) {
            throw new ToolFailure("The rebuild was not accepted: " + begun.text());
        }
        JsonNode build = begun.body();
        while (build.get("state").asString().equals("BUILDING")) {
            show(build);
            LockSupport.parkNanos(PAUSE_NANOS);
            build = client.get(USER, begun.header("Location")).body();
        }
        show(build);
        System.out.printf(
                "%n%s: %s%n",
                build.get("state").asString().toLowerCase(java.util.Locale.ROOT),
                build.get("outcome").asString());
        return build.get("state").asString().equals("LIVE") ? 0 : 1;
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        client.get(USER, "/api/v1/read-models")
                .body()
                .forEach(model -> names.append(model.get("name").asString()).append(' '));
        return names.toString().strip();
    }

    private static void show(JsonNode build) {
        String left =
                build.has("secondsLeft") ? ", about " + build.get("secondsLeft").asLong() + " s left" : "";
        System.out.printf(
                "\rbuild %d: %d of %d events%s   ",
                build.get("build").asInt(),
                build.get("done").asLong(),
                build.get("total").asLong(),
                left);
        System.out.flush();
    }
}
