package org.keji.command.notice;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * One letter as a mail. The To header holds the address alone: a name would be one more thing a stranger may shape.
 * Its Message-ID is the notice's, so that even a mail that came twice could be told from two.
 */
final class OutgoingMail extends MimeMessage {

    private final String messageId;
    private boolean begun;

    OutgoingMail(Session session, Letter letter, InternetAddress from, String domain, Instant now)
            throws MessagingException {
        super(session);
        this.messageId = "<" + letter.notice() + "@" + domain + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setText(letter.text(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(now));
        setHeader("Content-Language", letter.language().code());
        // Answering machines do not answer what says this (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** Called by the transport once the server has agreed to take the mail, right before its first byte. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }

    /** Whether anything of it may have reached the server. */
    boolean isBegun() {
        return begun;
    }
}
