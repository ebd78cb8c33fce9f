package org.keji.command.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server notices go to; without a host there is none. Connections are encrypted unless it is said that they
 * are not.
 *
 * @param port 587 with STARTTLS; 465 where TLS begins at once
 * @param user null where the server wants no sign-in
 * @param passwordFile a file that holds the password, instead of the password itself
 * @param from whom the mail is from, such as {@code Customer service <service@example.com>}
 * @param starttls whether the server must offer STARTTLS before anything is said
 * @param tls whether the connection is TLS from its first byte; STARTTLS is not asked for then
 */
@ConfigurationProperties("keji.notices.smtp")
record SmtpSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path passwordFile,
        @Nullable String from,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("false") boolean tls) {

    boolean isConfigured() {
        return host != null && !host.isBlank();
    }

    /** @throws IllegalStateException if there is a user without a password */
    @Nullable
    String secret() {
        if (user == null) {
            return null;
        }
        if (passwordFile != null) {
            try {
                return Files.readString(passwordFile).strip();
            } catch (IOException unreadable) {
                throw new IllegalStateException(
                        "keji.notices.smtp.password-file names a file that cannot be read", unreadable);
            }
        }
        if (password == null || password.isBlank()) {
            throw new IllegalStateException("keji.notices.smtp.password is not set; it has no default");
        }
        return password;
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";
    }
}
