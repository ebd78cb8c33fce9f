package org.keji.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.contact.Language;
import org.keji.kernel.contact.MailAddress;

/** What each reply of a mail server means for the mail. */
class SmtpReplyTest {

    private static final Letter LETTER = new Letter(
            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
            NoticeKind.ACKNOWLEDGED,
            new ComplaintNumber("C2026-7K3QX9ZB2M"),
            Language.EN,
            new MailAddress("mei@example.org"),
            "Subject",
            "Text");

    static Stream<Arguments> replies() {
        return Stream.of(
                Arguments.of("HELLO", "421 too busy", new Delivery.Later(null)),
                Arguments.of("HELLO", "554 go away", new Delivery.Later(null)),
                Arguments.of("MAIL", "451 later", new Delivery.Later(451)),
                Arguments.of("MAIL", "550 not from you", new Delivery.Later(550)),
                Arguments.of("MAIL", "", new Delivery.Later(null)),
                Arguments.of("RCPT", "450 box is busy", new Delivery.Later(450)),
                Arguments.of("RCPT", "452 box is full", new Delivery.Later(452)),
                Arguments.of("RCPT", "550 no such box", new Delivery.Refused(550)),
                Arguments.of("RCPT", "554 no", new Delivery.Refused(554)),
                Arguments.of("RCPT", "", new Delivery.Later(null)),
                Arguments.of("DATA", "451 later", new Delivery.Later(451)),
                Arguments.of("DATA", "554 no", new Delivery.Refused(554)),
                Arguments.of("DATA", "", new Delivery.Later(null)),
                Arguments.of(".", "452 disk is full", new Delivery.Later(452)),
                Arguments.of(".", "552 too long", new Delivery.Refused(552)),
                Arguments.of(".", "", new Delivery.Unknown()),
                Arguments.of("QUIT", "", new Delivery.Accepted()),
                Arguments.of("NOOP", "250 all is well", new Delivery.Accepted()));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void isUnderstood(String verb, String reply, Delivery outcome) {
        try (ScriptedServer server = new ScriptedServer(Map.of(verb, reply))) {
            assertThat(deliver(server.port(), false)).isEqualTo(outcome);
        }
    }

    /** The port is held by a socket that does not listen: a freed one could be taken by another test at once. */
    @Test
    void nobodyThereIsTriedAgain() throws IOException {
        try (Socket deaf = new Socket()) {
            deaf.bind(new InetSocketAddress("localhost", 0));
            assertThat(deliver(deaf.getLocalPort(), false)).isEqualTo(new Delivery.Later(null));
        }
    }

    @Test
    void aServerThatOffersNoEncryptionHearsNothing() {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            assertThat(deliver(server.port(), true)).isEqualTo(new Delivery.Later(null));
            assertThat(server.heard).contains("EHLO").doesNotContain("MAIL", "RCPT", "DATA");
        }
    }

    private static Delivery deliver(int port, boolean starttls) {
        SmtpSettings settings =
                new SmtpSettings("localhost", port, null, null, null, "service@keji.example", starttls, false);
        return new SmtpSink(settings, Clock.systemUTC()).deliver(LETTER);
    }
}
