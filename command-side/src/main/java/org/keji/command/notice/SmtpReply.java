package org.keji.command.notice;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a failure of the mail library means for the mail: RFC 5321 gives replies of the 400s another try. */
final class SmtpReply {

    private SmtpReply() {}

    /** @param begun whether the server had agreed to take the mail, so that it may have it */
    static Delivery outcome(MessagingException failure, boolean begun) {
        Integer code = codeOf(failure);
        if (code == null) {
            return begun ? new Delivery.Unknown() : new Delivery.Later(null);
        }
        return code >= 500 && !isAboutTheSender(failure) ? new Delivery.Refused(code) : new Delivery.Later(code);
    }

    /** The last reply that says no; null if the line went dead or nobody answered. */
    static @Nullable Integer codeOf(MessagingException failure) {
        Integer code = null;
        Exception next = failure;
        while (next instanceof MessagingException part) {
            int said = switch (part) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException sending -> sending.getReturnCode();
                case MessagingException _ -> 0;
            };
            if (said >= 400 && said < 600) {
                code = said;
            }
            next = part.getNextException();
        }
        return code;
    }

    /** A server that does not let this house send says nothing about the complainant; its administrator mends it. */
    private static boolean isAboutTheSender(MessagingException failure) {
        return failure instanceof SMTPSendFailedException sending
                && sending.getCommand().startsWith("MAIL");
    }
}
