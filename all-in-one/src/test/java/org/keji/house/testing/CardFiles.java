package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of cards, and the hands that send and fetch them. */
public final class CardFiles {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";
    public static final String HEAD = "Name,Registration number,Industry,Size,Territory,Address,Source,Needs\n";

    private static final String IMPORT = "/api/v1/customers/import";

    private final House house;
    private final HttpClient http = HttpClient.newHttpClient();

    public CardFiles(House house) {
        this.house = house;
    }

    public HttpResponse<byte[]> fetch(String user, String path, String language) {
        return send(request(user, path).header("Accept-Language", language).GET());
    }

    public HttpResponse<byte[]> send(String user, String query, String type, byte[] file, String accept) {
        return send(request(user, IMPORT + query)
                .header("Content-Type", type)
                .header("Accept", accept)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** What became of a file that can be read. */
    public JsonNode report(String user, String query, String type, byte[] file) {
        HttpResponse<byte[]> answer = send(user, query, type, file, "application/json");
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    public JsonNode csv(String user, String query, String rows) {
        return report(user, query, CSV, (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The rows of a workbook's first sheet, read by another hand than the house's. */
    public static List<Row> rows(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One part of a workbook as it is written. */
    public static String part(byte[] book, String name) {
        try {
            Path file = Files.createTempFile("book", ".xlsx");
            try {
                Files.write(file, book);
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A workbook with these texts. */
    public static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("test");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Authorization", "Bearer " + house.token(user));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
