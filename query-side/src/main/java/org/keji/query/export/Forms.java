package org.keji.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.rule.Sentence;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Moment;
import org.springframework.stereotype.Component;

/**
 * Forms that open in a spreadsheet (KP-04): a title, the moment and the position they speak of and the policy book of
 * then, and a table to filter.
 */
@Component
public class Forms {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Sentence AS_OF = new Sentence("As of %s (%s)", "截至 %s（%s）");
    private static final Sentence KNOWN = new Sentence("Known at position %d", "依据日志位置 %d");
    private static final Sentence BOOK = new Sentence("Policy book: %s", "制度版本：%s");

    private final Exports exports;
    private final BookInForce books;
    private final Clock clock;

    Forms(Exports exports, BookInForce books, Clock clock) {
        this.exports = exports;
        this.books = books;
        this.clock = clock;
    }

    /** Gives every row, in order. */
    @FunctionalInterface
    public interface Rows<R> {

        /**
         * @param begin is told the position up to which the rows know everything, before the first of them
         * @return the same
         */
        long each(LongConsumer begin, Consumer<R> row);
    }

    /**
     * Writes a form and sends it.
     *
     * @param name of the file, without its ending
     * @throws TooManyExports if others are being written
     */
    public <R> void send(
            String name,
            Sentence title,
            Moment moment,
            NamedColumns<R> columns,
            Rows<R> rows,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PolicyEdition book = books.at(moment);
        Instant at = moment.at(clock);
        Locale reader = request.getLocale();
        Exports.Writing form = (out, zone) -> {
            try (XlsxSheet sheet = new XlsxSheet(out, zone)) {
                return rows.each(
                        position -> {
                            sheet.title(title.in(reader), notes(at, zone, known(moment, position), book, reader));
                            sheet.head(columns.headings(reader), columns.widths());
                        },
                        row -> sheet.add(columns.values(row, reader)));
            }
        };
        exports.send(ExportFormat.XLSX, name, form, response);
    }

    private static long known(Moment moment, long position) {
        Long asked = moment.position();
        return asked == null ? position : asked;
    }

    private static List<String> notes(Instant at, ZoneId zone, long position, PolicyEdition book, Locale reader) {
        return List.of(
                AS_OF.in(reader).formatted(TIME.format(at.atZone(zone)), zone),
                KNOWN.in(reader).formatted(position),
                BOOK.in(reader).formatted(book.edition()));
    }
}
