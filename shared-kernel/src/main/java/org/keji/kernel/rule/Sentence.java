package org.keji.kernel.rule;

import java.util.Locale;

/** One sentence in the two languages of the house. */
public record Sentence(String english, String chinese) {

    /** The sentence in the reader's language; English where neither fits. */
    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
    }
}
