package org.keji.kernel.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/** The way somebody and the house spoke to each other; any way counts (CO-01, IN-01). */
public enum Channel {
    PHONE("电话"),
    E_MAIL("电子邮件"),
    WEB("网站"),
    CHAT("在线聊天"),
    LETTER("信函"),
    FAX("传真"),
    VISIT("来访"),
    SUGGESTION_BOX("意见箱"),
    EVENT("活动"),
    REFERRAL("转介"),
    OTHER("其他");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models: {@code suggestion-box}. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if no channel has that name */
    @JsonCreator
    public static Channel ofCode(String code) {
        return Code.find(Channel.class, code).orElseThrow(() -> new IllegalArgumentException("No such channel"));
    }
}
