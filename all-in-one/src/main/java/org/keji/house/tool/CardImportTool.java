package org.keji.house.tool;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.JsonNode;

/** Uploads a file of customers' cards and tells what became of its rows. */
final class CardImportTool {

    private static final String USER = "service-manager-1";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Client client;

    CardImportTool(Client client) {
        this.client = client;
    }

    /** @return 0 if every row was taken over */
    int run(Path file, boolean rehearsal) {
        long begun = System.nanoTime();
        JsonNode report = send(file, rehearsal);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%s%d rows in %.1f s: %d registered, %d corrected, %d unchanged, %d already there, %d failed%n",
                rehearsal ? "dry run, nothing is stored: " : "",
                report.get("rows").asInt(),
                seconds,
                report.get("registered").asInt(),
                report.get("corrected").asInt(),
                report.get("unchanged").asInt(),
                report.get("known").asInt(),
                report.get("failed").asInt());
        report.get("failures")
                .forEach(failure -> failure.get("problems")
                        .forEach(problem -> System.out.printf(
                                "row %d, %s: %s %s %s%n",
                                failure.get("row").asInt(),
                                problem.path("column").asString("whole row"),
                                problem.get("code").asString(),
                                problem.get("title").asString(),
                                problem.get("detail").asString())));
        return report.get("failed").asInt() == 0 ? 0 : 1;
    }

    private JsonNode send(Path file, boolean rehearsal) {
        boolean isWorkbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try {
            Reply reply = client.post(
                    USER,
                    "/api/v1/customers/import" + (rehearsal ? "?dryRun=true" : ""),
                    UUID.randomUUID().toString(),
                    isWorkbook ? XLSX : "text/csv",
                    BodyPublishers.ofFile(file));
            if (reply.status() != 200) {
                throw new ToolFailure("The import was not accepted (" + reply.status() + "): " + reply.text());
            }
            return reply.body();
        } catch (FileNotFoundException missing) {
            throw new ToolFailure("There is no file " + file);
        }
    }
}
