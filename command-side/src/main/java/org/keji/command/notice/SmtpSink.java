package org.keji.command.notice;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contact.MailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands notices to a mail server by SMTP, one connection a notice. */
final class SmtpSink implements NoticePort {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpSink.class);
    private static final String CONNECT_MILLIS = "5000";
    private static final String WAIT_MILLIS = "20000";

    private final SmtpSettings settings;
    private final @Nullable String secret;
    private final InternetAddress from;
    private final String domain;
    private final Session session;
    private final Clock clock;

    /** @throws IllegalStateException if a setting is missing or is none */
    SmtpSink(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.secret = settings.secret();
        this.from = sender(settings.from());
        this.domain = MailAddress.of(from.getAddress())
                .orElseThrow(() -> new IllegalStateException("keji.notices.smtp.from is not one mail address"))
                .domain();
        this.session = Session.getInstance(properties(settings, domain));
        this.clock = clock;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Delivery deliver(Letter letter) {
        OutgoingMail mail;
        Transport transport;
        try {
            mail = new OutgoingMail(session, letter, from, domain, clock.instant());
            transport = session.getTransport();
            transport.connect(settings.host(), settings.port(), settings.user(), secret);
        } catch (MessagingException unreachable) {
            // A refused sign-in is the house's own fault and mended by its administrator: nothing is lost by waiting.
            LOG.warn(
                    "No mail can be handed over now: {}", unreachable.getClass().getName());
            return new Delivery.Later(SmtpReply.codeOf(unreachable));
        }
        try {
            transport.sendMessage(
                    mail, new Address[] {new InternetAddress(letter.to().value(), true)});
            return new Delivery.Accepted();
        } catch (MessagingException failure) {
            return SmtpReply.outcome(failure, mail.isBegun());
        } finally {
            leave(transport);
        }
    }

    /** How the farewell ends says nothing about the mail. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server did not say goodbye: {}", gone.getClass().getName());
        }
    }

    private static InternetAddress sender(@Nullable String from) {
        try {
            InternetAddress sender = new InternetAddress(from == null ? "" : from, true);
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
            return sender;
        } catch (AddressException | UnsupportedEncodingException none) {
            throw new IllegalStateException("keji.notices.smtp.from is not one mail address", none);
        }
    }

    /** Every wait has a limit, and the house asks nobody for the name it greets with. */
    private static Properties properties(SmtpSettings settings, String domain) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.localhost", domain);
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", WAIT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", WAIT_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean starttls = settings.starttls() && !settings.tls();
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        return properties;
    }
}
