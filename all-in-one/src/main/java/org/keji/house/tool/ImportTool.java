package org.keji.house.tool;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Uploads a file of past complaints and shows how it goes. */
final class ImportTool {

    private static final String USER = "service-manager-1";
    private static final int WIDTH = 40;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Client client;

    ImportTool(Client client) {
        this.client = client;
    }

    int run(Path file, boolean rehearsal) {
        long begun = System.nanoTime();
        JsonNode operation = begin(file, rehearsal);
        String path = "/api/v1/complaint-imports/" + operation.get("id").asString();
        while (operation.get("state").asString().equals("RUNNING")) {
            show(operation);
            LockSupport.parkNanos(PAUSE_NANOS);
            operation = client.get(USER, path).body();
        }
        show(operation);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%n%s%s in %.1f s: %d stored, %d already there, %d refused (%.0f rows/s)%n",
                rehearsal ? "dry run, nothing is stored: " : "",
                operation.get("state").asString().toLowerCase(java.util.Locale.ROOT),
                seconds,
                operation.get("stored").asInt(),
                operation.get("known").asInt(),
                operation.get("refused").asInt(),
                operation.get("total").asInt() / seconds);
        if (operation.get("refused").asInt() > 0) {
            System.out.println(client.get(USER, path + "/refused-rows").text().strip());
        }
        return operation.get("state").asString().equals("SUCCEEDED") ? 0 : 1;
    }

    private JsonNode begin(Path file, boolean rehearsal) {
        try {
            Reply reply = client.post(
                    USER,
                    "/api/v1/complaint-imports" + (rehearsal ? "?dryRun=true" : ""),
                    UUID.randomUUID().toString(),
                    "text/csv",
                    BodyPublishers.ofFile(file));
            if (reply.status() != 202) {
                throw new ToolFailure("The import was not accepted (" + reply.status() + "): " + reply.text());
            }
            return reply.body();
        } catch (FileNotFoundException missing) {
            throw new ToolFailure("There is no file " + file);
        }
    }

    private static void show(JsonNode operation) {
        int total = Math.max(1, operation.get("total").asInt());
        int done = operation.get("stored").asInt()
                + operation.get("known").asInt()
                + operation.get("refused").asInt();
        int filled = WIDTH * done / total;
        System.out.printf("\r[%s%s] %d of %d", "#".repeat(filled), "-".repeat(WIDTH - filled), done, total);
        System.out.flush();
    }
}
