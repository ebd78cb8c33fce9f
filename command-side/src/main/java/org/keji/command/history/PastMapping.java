package org.keji.command.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.kernel.complaint.SourceFacts;
import org.keji.kernel.complaint.SourceFacts.Told;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.identity.NameBasedId;

/**
 * How a row becomes a command. Received becomes the time of receipt, sent to the company the time of the first answer;
 * both are days without a time or a zone and are taken as the first moment of that day where the house counts days.
 * Product and issue together are the kind, the company is the department, the issue is the content. What the source
 * says about the outcome has no date and is kept as facts. The customer stays unknown.
 */
final class PastMapping {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu");

    private static final Map<String, Channel> CHANNELS = Map.of(
            "Web", Channel.WEB,
            "Referral", Channel.REFERRAL,
            "Phone", Channel.PHONE,
            "Postal mail", Channel.LETTER,
            "Fax", Channel.FAX,
            "Email", Channel.E_MAIL);

    private static final Map<String, Told> TOLD = Map.of("Yes", Told.YES, "No", Told.NO, "", Told.NOT_SAID);

    private final List<String> header;
    private final ZoneId zone;

    PastMapping(List<String> header, ZoneId zone) {
        this.header = header;
        this.zone = zone;
    }

    /** @param occurredAt when the complaint was received */
    record Mapped(RegisterPastComplaint command, Instant occurredAt) {}

    /** @throws org.keji.kernel.rule.Refusal naming the column that cannot be read */
    Mapped map(PastRow row) {
        String product = text(PastColumn.PRODUCT, row);
        String issue = text(PastColumn.ISSUE, row);
        RegisterPastComplaint command = new RegisterPastComplaint(
                ComplaintId.of(NameBasedId.of("past complaint " + row.key())),
                oneOf(CHANNELS, PastColumn.CHANNEL, row),
                product,
                product + " / " + issue,
                text(PastColumn.COMPANY, row),
                issue,
                new SourceFacts(
                        text(PastColumn.RESPONSE, row),
                        oneOf(TOLD, PastColumn.TIMELY, row),
                        oneOf(TOLD, PastColumn.DISPUTED, row)),
                day(PastColumn.SENT, row));
        return new Mapped(command, day(PastColumn.RECEIVED, row));
    }

    private String text(PastColumn column, PastRow row) {
        return column.of(header, row);
    }

    private <T> T oneOf(Map<String, T> values, PastColumn column, PastRow row) {
        T value = values.get(column.of(header, row));
        if (value == null) {
            throw column.unreadable();
        }
        return value;
    }

    private Instant day(PastColumn column, PastRow row) {
        try {
            return LocalDate.parse(column.of(header, row), DAY)
                    .atStartOfDay(zone)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw column.unreadable();
        }
    }
}
