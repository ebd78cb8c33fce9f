package org.keji.kernel.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.rule.Sentence;

/** A length of time as people say it: "2 days 4 hours", 2天4小时. */
final class SpanWords {

    private static final int TWO_DAYS = 48;

    private SpanWords() {}

    static Sentence of(Duration span) {
        List<String> english = new ArrayList<>();
        StringBuilder chinese = new StringBuilder();
        // Up to two days people count in hours, as the regulations do: answered within 48 hours.
        boolean inHours = span.toHours() <= TWO_DAYS;
        add(english, chinese, inHours ? 0 : span.toDays(), "day", "天");
        add(english, chinese, inHours ? span.toHours() : span.toHoursPart(), "hour", "小时");
        add(english, chinese, span.toMinutesPart(), "minute", "分钟");
        add(english, chinese, span.toSecondsPart(), "second", "秒");
        return english.isEmpty()
                ? new Sentence("no time", "无")
                : new Sentence(String.join(" ", english), chinese.toString());
    }

    private static void add(List<String> english, StringBuilder chinese, long count, String unit, String inChinese) {
        if (count > 0) {
            english.add(count + " " + unit + (count == 1 ? "" : "s"));
            chinese.append(count).append(inChinese);
        }
    }
}
