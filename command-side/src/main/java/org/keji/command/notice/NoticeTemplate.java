package org.keji.command.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one kind of notice in one language: a line for the subject, a blank line, the text. {@code {number}}
 * stands for the complaint's number, {@code {time}} for when what it tells of happened.
 */
record NoticeTemplate(String subject, String text) {

    static final String NUMBER = "number";
    static final String TIME = "time";

    private static final List<String> KNOWN = List.of(NUMBER, TIME);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /**
     * @param name what the file is called, to say what is wrong where
     * @throws IllegalStateException if it is not a template
     */
    static NoticeTemplate read(String name, String file) {
        List<String> lines = file.lines().toList();
        require(lines.size() > 2 && !lines.get(0).isBlank() && lines.get(1).isBlank(), name, "has no subject");
        NoticeTemplate template = new NoticeTemplate(
                lines.get(0).strip(),
                String.join("\n", lines.subList(2, lines.size())).strip());
        require(template.text.contains("{" + NUMBER + "}"), name, "does not name the complaint's number");
        String rest = PLACEHOLDER.matcher(file).replaceAll(found -> {
            require(KNOWN.contains(found.group(1)), name, "has an unknown placeholder " + found.group());
            return "";
        });
        require(rest.indexOf('{') < 0 && rest.indexOf('}') < 0, name, "has half a placeholder");
        return template;
    }

    /** The same with something in place of each placeholder. */
    NoticeTemplate filled(Map<String, String> values) {
        return new NoticeTemplate(fill(subject, values), fill(text, values));
    }

    private static String fill(String words, Map<String, String> values) {
        return PLACEHOLDER.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return values.getOrDefault(found.group(1), found.group());
    }

    private static void require(boolean holds, String name, String complaint) {
        if (!holds) {
            throw new IllegalStateException("Template " + name + " " + complaint);
        }
    }
}
