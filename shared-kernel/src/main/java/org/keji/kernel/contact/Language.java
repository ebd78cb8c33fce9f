package org.keji.kernel.contact;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;

/** The languages the house writes in. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How times and names are written in it. */
    public Locale locale() {
        return locale;
    }

    /** The name in JSON and in templates: {@code zh}. */
    public String code() {
        return Code.of(this);
    }

    public static Optional<Language> ofCode(String code) {
        return Code.find(Language.class, code);
    }

    /** The language of someone who asked for this one; Chinese for those who asked for none. */
    public static Language asked(@Nullable String code) {
        return code == null ? ZH : ofCode(code).orElse(ZH);
    }
}
