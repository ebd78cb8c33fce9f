package org.keji.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.query.readmodel.Answer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with a file. It is written beside first, at the database's pace, and sent then, at the client's: no
 * connection to the database waits for a slow client, and what goes wrong is answered as a problem and not as half a
 * file.
 */
@Component
public class Exports {

    /** The most rows one file may have. */
    public static final int ROWS = 100_000;

    /** Each holds a connection that answers questions while it is written. */
    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ZoneId zone;

    Exports(@Value("${keji.policy-book}") String book) {
        this.zone = new ShippedBooks().named(book).zone();
    }

    /** Gives every row, in order. */
    @FunctionalInterface
    public interface Rows<R> {

        /** @return the position of the log up to which the rows know everything */
        long each(Consumer<R> row);
    }

    /** Writes a file of its own make. */
    @FunctionalInterface
    interface Writing {

        /**
         * @param zone where the house counts days
         * @return the position of the log up to which the file knows everything
         */
        long to(OutputStream out, ZoneId zone) throws IOException;
    }

    /**
     * Writes the rows as a file and sends it.
     *
     * @param name of the file, without its ending; the position is appended
     * @throws TooManyExports if others are being written
     */
    public <R> void send(
            ExportFormat format,
            String name,
            SheetColumns<R> columns,
            Rows<R> rows,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale reader = request.getLocale();
        Writing table = (out, days) -> {
            try (Sheet sheet = format.begin(out, days)) {
                sheet.head(columns.headings(reader));
                return rows.each(row -> sheet.add(columns.values(row, reader)));
            }
        };
        send(format, name, table, response);
    }

    void send(ExportFormat format, String name, Writing writing, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("keji-export", "." + format.ending());
        try {
            long position = write(writing, file);
            response.setContentType(format.mediaType());
            response.setContentLengthLong(Files.size(file));
            response.setHeader(Answer.POSITION_HEADER, String.valueOf(position));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("%s-%d.%s".formatted(name, position, format.ending()))
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private long write(Writing writing, Path file) throws IOException {
        if (!free.tryAcquire()) {
            throw new TooManyExports();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return writing.to(out, zone);
        } finally {
            free.release();
        }
    }
}
