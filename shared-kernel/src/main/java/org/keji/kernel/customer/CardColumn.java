package org.keji.kernel.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.keji.kernel.rule.Sentence;

/**
 * The columns of a sheet of cards, as it goes out and comes in again: what tells customers apart first. What is shown
 * beside them and not read back says so in its heading.
 */
public enum CardColumn {
    NAME("Name", "客户名称", true, "As it stands in the register of companies", "营业执照上的名称", "Harbour Freight Co."),
    REGISTRATION_NUMBER(
            "Registration number",
            "统一社会信用代码",
            false,
            "Unified social credit code, 18 places, as text; held by one live card alone",
            "18位统一社会信用代码，按文本填写；只能有一张有效客户卡",
            "91350100M000100Y43"),
    INDUSTRY("Industry", "行业", true, "In the words of the house", "按本单位的行业名称", "Logistics"),
    SIZE("Size", "规模", true, "One of the list", "从列表中选择", "medium"),
    TERRITORY("Territory", "地域", true, "One of the list", "从列表中选择", "domestic"),
    ADDRESS("Address", "地址", false, "Where it is found", "所在地址", "1 Quay Road, Xiamen"),
    SOURCE("Source", "客户来源", false, "How the house came to know it", "如何得知该客户", "Trade fair"),
    NEEDS("Needs", "偏好与需求", false, "What it prefers and needs", "客户的偏好与需求", "Deliveries before noon"),
    ID(
            "Id",
            "标识",
            false,
            "Leave empty for a new card; an export fills it in for a card that is there",
            "新建客户卡留空；已有客户卡由导出填写",
            ""),
    VERSION("Version", "版本", false, "Comes with the id; leave it as it is", "随标识导出，请勿改动", ""),
    REASON(
            "Reason",
            "变更原因",
            false,
            "Why a card that is there is changed; it names no person",
            "更改已有客户卡的原因；不得写明个人",
            "Moved to a new quay");

    private static final Sentence SHOWN_ONLY = new Sentence(" (not read back)", "（不回读）");

    private final Sentence heading;
    private final boolean required;
    private final Sentence explanation;
    private final String example;

    CardColumn(
            String english,
            String chinese,
            boolean required,
            String explanation,
            String explanationChinese,
            String example) {
        this.heading = new Sentence(english, chinese);
        this.required = required;
        this.explanation = new Sentence(explanation, explanationChinese);
        this.example = example;
    }

    public Sentence heading() {
        return heading;
    }

    /** Whether a row says nothing without it. */
    public boolean isRequired() {
        return required;
    }

    public Sentence explanation() {
        return explanation;
    }

    /** Empty where only an export fills it in. */
    public String example() {
        return example;
    }

    /** The words one is chosen from; empty where any text will do. */
    public List<Sentence> choices() {
        return switch (this) {
            case SIZE ->
                Stream.of(CustomerSize.values())
                        .map(size -> new Sentence(size.code(), size.chinese()))
                        .toList();
            case TERRITORY ->
                Stream.of(Territory.values())
                        .map(territory -> new Sentence(territory.code(), territory.chinese()))
                        .toList();
            case NAME, REGISTRATION_NUMBER, INDUSTRY, ADDRESS, SOURCE, NEEDS, ID, VERSION, REASON -> List.of();
        };
    }

    /** JSON pointer of the field it stands for, as refusals name it. */
    public String pointer() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", 2);
        return "/" + words[0]
                + (words.length == 1 ? "" : Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1));
    }

    /** The column of this heading, in either language. */
    public static Optional<CardColumn> headed(String text) {
        return Stream.of(values())
                .filter(column -> column.heading.english().equalsIgnoreCase(text)
                        || column.heading.chinese().equals(text))
                .findFirst();
    }

    /** The heading of a column that is shown and not read back. */
    public static String shownOnly(String heading, Locale reader) {
        return heading + SHOWN_ONLY.in(reader);
    }

    public static boolean isShownOnly(String heading) {
        return heading.endsWith(SHOWN_ONLY.english()) || heading.endsWith(SHOWN_ONLY.chinese());
    }
}
