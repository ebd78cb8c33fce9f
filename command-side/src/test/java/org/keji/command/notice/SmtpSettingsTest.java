package org.keji.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings as operators write them into the environment. */
class SmtpSettingsTest {

    private static SmtpSettings settings(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return Binder.get(environment).bindOrCreate("keji.notices.smtp", SmtpSettings.class);
    }

    @Test
    void withoutAHostThereIsNoMail() {
        assertThat(settings(Map.of()).isConfigured()).isFalse();
    }

    @Test
    void everyVariableIsTaken() {
        SmtpSettings settings = settings(Map.of(
                "KEJI_NOTICES_SMTP_HOST", "mail.example.com",
                "KEJI_NOTICES_SMTP_PORT", "465",
                "KEJI_NOTICES_SMTP_FROM", "service@example.com",
                "KEJI_NOTICES_SMTP_USER", "keji",
                "KEJI_NOTICES_SMTP_PASSWORD", "secret",
                "KEJI_NOTICES_SMTP_PASSWORD_FILE", "/run/secrets/mail",
                "KEJI_NOTICES_SMTP_STARTTLS", "false",
                "KEJI_NOTICES_SMTP_TLS", "true"));
        assertThat(settings)
                .isEqualTo(new SmtpSettings(
                        "mail.example.com",
                        465,
                        "keji",
                        "secret",
                        Path.of("/run/secrets/mail"),
                        "service@example.com",
                        false,
                        true));
    }

    @Test
    void whatIsLeftOutIsTheSaferWay() {
        SmtpSettings settings = settings(Map.of("KEJI_NOTICES_SMTP_HOST", "mail.example.com"));
        assertThat(settings.isConfigured()).isTrue();
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.starttls()).isTrue();
    }
}
