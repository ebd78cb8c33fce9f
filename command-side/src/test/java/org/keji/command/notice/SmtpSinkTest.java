package org.keji.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keji.command.notice.NoticeDesk.MEI;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.identity.ComplaintId;

/** From the event to the letter box, through a mail server of its own. */
@Timeout(60)
class SmtpSinkTest {

    private static final String FROM = "客户服务部 Müller <service@keji.example>";

    private final NoticeDesk desk = new NoticeDesk();
    private GreenMail server;
    private PooledStreamingEventProcessor follower;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        follower = desk.follow();
    }

    @AfterEach
    void stop() {
        follower.shutDown();
        server.stop();
        desk.close();
    }

    private static SmtpSettings settings(int port, @Nullable String user, @Nullable String password) {
        return new SmtpSettings("127.0.0.1", port, user, password, null, FROM, false, false);
    }

    private void send(@Nullable String user, @Nullable String password) {
        SmtpSettings settings = settings(server.getSmtp().getPort(), user, password);
        desk.round(new SmtpSink(settings, desk.clock)).run(() -> false);
    }

    @Test
    void arrivesInChinese() throws Exception {
        ComplaintId id = desk.notified(follower, MEI);
        send(null, null);
        MimeMessage mail = only();
        assertThat(desk.state(id)).isEqualTo("sent");
        assertThat(desk.line(id).through()).isEqualTo("smtp");
        assertThat(mail.getSubject()).isEqualTo("您的投诉 " + NoticeDesk.numberOf(id) + " 已得到首次答复");
        assertThat(mail.getHeader("Subject", null))
                .as("encoded as RFC 2047 wants it")
                .startsWith("=?UTF-8?")
                .matches("\\p{ASCII}+");
        assertThat(mail.getContent().toString())
                .contains("您的投诉（编号 " + NoticeDesk.numberOf(id) + "）已于 2026年5月4日 09:30（中国标准时间）")
                .doesNotContain("Charged", "Mei");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("zh");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("客户服务部 Müller");
        assertThat(mail.getSentDate()).isEqualTo(desk.clock.instant());
    }

    @Test
    void arrivesInEnglishAtAnAddressWithUmlauts() throws Exception {
        ComplaintId id = desk.notified(follower, new Caller("Jörg", null, "joerg@müller.example", "en"));
        send(null, null);
        MimeMessage mail = only();
        assertThat(mail.getSubject())
                .isEqualTo("Your complaint " + NoticeDesk.numberOf(id) + " has had its first answer");
        assertThat(mail.getAllRecipients())
                .extracting(Address::toString)
                .containsExactly("joerg@xn--mller-kva.example");
        assertThat(mail.getHeader("Message-ID")).hasSize(1);
        assertThat(mail.getMessageID())
                .isEqualTo("<" + Notice.idOf(NoticeKind.ACKNOWLEDGED, desk.lastEventId()) + "@keji.example>");
    }

    @Test
    void noNameAndNoAddressAddsARecipientOrAHeader() throws Exception {
        String evil = "\r\nBcc: eve@example.org\r\nX-Evil: yes";
        ComplaintId name = desk.notified(follower, new Caller("Mei" + evil, null, "mei@example.org", "en" + evil));
        ComplaintId address = desk.notified(follower, new Caller("Mei", null, "mei@example.org" + evil));
        send(null, null);
        MimeMessage mail = only();
        assertThat(desk.state(name)).isEqualTo("sent");
        assertThat(desk.state(address)).isEqualTo("no-address");
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("mei@example.org");
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void aServerThatWasDownGetsItLater() throws Exception {
        ComplaintId id = desk.notified(follower, MEI);
        int port = server.getSmtp().getPort();
        server.stop();
        desk.round(new SmtpSink(settings(port, null, null), desk.clock)).run(() -> false);
        assertThat(desk.state(id)).isEqualTo("waiting");
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        desk.clock.move(Patience.after(1).orElseThrow());
        send(null, null);
        assertThat(desk.state(id)).isEqualTo("sent");
        assertThat(desk.line(id).attempts()).isEqualTo(2);
        only();
    }

    @Test
    void aWrongPasswordLosesNothing() throws Exception {
        server.setUser("keji@keji.example", "keji", "right");
        ComplaintId id = desk.notified(follower, MEI);
        send("keji", "wrong");
        assertThat(desk.state(id)).isEqualTo("waiting");
        assertThat(server.getReceivedMessages()).isEmpty();
        desk.clock.move(Patience.after(1).orElseThrow());
        send("keji", "right");
        assertThat(desk.state(id)).isEqualTo("sent");
        only();
    }

    @Test
    void aCertificateNobodyVouchesForIsNotTrusted() {
        ComplaintId id = desk.notified(follower, MEI);
        GreenMail secret = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secret.start();
        try {
            SmtpSettings settings =
                    new SmtpSettings("127.0.0.1", secret.getSmtps().getPort(), null, null, null, FROM, true, true);
            desk.round(new SmtpSink(settings, desk.clock)).run(() -> false);
            assertThat(desk.state(id)).isEqualTo("waiting");
            assertThat(secret.getReceivedMessages()).isEmpty();
        } finally {
            secret.stop();
        }
    }

    @Test
    void settingsThatAreNoneStopTheStart(@TempDir Path folder) throws Exception {
        for (String from :
                List.of("", "service", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org")) {
            SmtpSettings settings = new SmtpSettings("localhost", 25, null, null, null, from, true, false);
            assertThatThrownBy(() -> new SmtpSink(settings, desk.clock))
                    .as(from)
                    .hasMessage("keji.notices.smtp.from is not one mail address");
        }
        assertThatThrownBy(() -> new SmtpSink(settings(25, "keji", null), desk.clock))
                .hasMessage("keji.notices.smtp.password is not set; it has no default");
        Path file = Files.writeString(folder.resolve("password"), "secret\n");
        SmtpSettings read = new SmtpSettings("localhost", 25, "keji", null, file, FROM, true, false);
        assertThat(read.secret()).isEqualTo("secret");
        assertThat(settings(25, "keji", "secret").toString()).doesNotContain("secret");
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
