package org.keji.kernel.contact;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exactly one address mail can be sent to (RFC 5321, without its quoted and literal forms). It holds no blank, comma,
 * bracket or line break, so that no header it stands in can grow a second recipient.
 *
 * @param value in ASCII; a domain in other letters is written as DNS knows it
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    /** @throws IllegalArgumentException if it is not one address in ASCII; the message does not repeat it */
    public MailAddress {
        int at = value.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL
                || value.length() > LONGEST
                || !LOCAL.matcher(value.substring(0, at)).matches()
                || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
            throw new IllegalArgumentException("Not one mail address");
        }
    }

    /** The address someone gave, if mail can be sent to it. */
    public static Optional<MailAddress> of(String given) {
        int at = given.lastIndexOf('@');
        try {
            String domain = IDN.toASCII(given.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new MailAddress(given.substring(0, at + 1) + domain));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The part after the at sign. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "MailAddress[masked]";
    }
}
