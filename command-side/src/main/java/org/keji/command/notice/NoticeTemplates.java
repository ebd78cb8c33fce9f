package org.keji.command.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.keji.kernel.contact.Language;
import org.keji.kernel.contact.MailAddress;

/** The words of every kind of notice in every language, read and checked when the house starts. */
final class NoticeTemplates {

    private final Map<NoticeKind, Map<Language, NoticeTemplate>> templates = new EnumMap<>(NoticeKind.class);
    private final ZoneId zone;

    /**
     * @param folder where the files lie on the class path, each called {@code kind.language.txt}
     * @param zone of the house, in which times are told
     * @throws IllegalStateException if a template is missing or is none
     */
    NoticeTemplates(String folder, ZoneId zone) {
        this.zone = zone;
        for (NoticeKind kind : NoticeKind.values()) {
            Map<Language, NoticeTemplate> words = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String name = folder + "/" + kind.code() + "." + language.code() + ".txt";
                words.put(language, NoticeTemplate.read(name, text(name)));
            }
            templates.put(kind, words);
        }
    }

    /** What a notice says to someone who reads this language. */
    Letter letter(Notice notice, MailAddress to, Language language) {
        NoticeTemplate template =
                Objects.requireNonNull(templates.get(notice.kind())).get(language);
        NoticeTemplate words = Objects.requireNonNull(template)
                .filled(Map.of(
                        NoticeTemplate.NUMBER,
                        notice.number().value(),
                        NoticeTemplate.TIME,
                        time(notice.occurredAt(), language)));
        return new Letter(notice.id(), notice.kind(), notice.number(), language, to, words.subject(), words.text());
    }

    private String time(Instant time, Language language) {
        String pattern = switch (language) {
            case ZH -> "uuuu年M月d日 HH:mm（zzzz）";
            case EN -> "d MMMM uuuu, HH:mm (zzzz)";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(zone)
                .format(time);
    }

    private static String text(String name) {
        try (InputStream file = NoticeTemplates.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalStateException("Template " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
