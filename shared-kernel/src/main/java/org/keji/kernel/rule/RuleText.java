package org.keji.kernel.rule;

/**
 * What people read of a rule.
 *
 * @param id the id in the handbook, such as {@code CO-02}
 * @param sentence what holds, said positively
 * @param remedy what someone who is refused can do about it
 * @param citation source, article and section, or {@code own}
 */
public record RuleText(String id, RuleKind kind, Sentence sentence, Sentence remedy, String citation) {

    public static RuleText of(
            String id,
            RuleKind kind,
            String sentence,
            String sentenceChinese,
            String remedy,
            String remedyChinese,
            String citation) {
        return new RuleText(
                id, kind, new Sentence(sentence, sentenceChinese), new Sentence(remedy, remedyChinese), citation);
    }
}
