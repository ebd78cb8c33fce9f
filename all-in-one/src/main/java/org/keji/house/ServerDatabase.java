package org.keji.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.keji.eventstore.schema.LogSchema;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.MasterKey;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * For a PostgreSQL that is there: its URL and every secret come from the environment, or from files the environment
 * names ({@code …_FILE}); none has a default.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!local")
class ServerDatabase {

    @Bean
    Database database(Environment environment) throws IOException {
        String url = required(environment, "KEJI_DB_URL");
        Database.Passwords passwords = role -> secret(environment, "KEJI_DB_%s_PASSWORD".formatted(role.name()));
        for (LoginRole role : LoginRole.values()) {
            passwords.of(role);
        }
        PGSimpleDataSource admin = new PGSimpleDataSource();
        admin.setUrl(url);
        admin.setUser(required(environment, "KEJI_DB_ADMIN_USER"));
        admin.setPassword(secret(environment, "KEJI_DB_ADMIN_PASSWORD"));
        LogSchema.migrate(admin, passwords);
        return new Database(url, passwords);
    }

    @Bean
    MasterKey masterKey(Environment environment) {
        String file = environment.getProperty("KEJI_MASTER_KEY_FILE");
        return new MasterKey(
                file == null
                        ? new KeyPlace.InEnvironment(required(environment, "KEJI_MASTER_KEY"))
                        : new KeyPlace.InFile(Path.of(file)));
    }

    private static String secret(Environment environment, String name) {
        String file = environment.getProperty(name + "_FILE");
        if (file == null) {
            return required(environment, name);
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + "_FILE names a file that cannot be read", unreadable);
        }
    }

    private static String required(Environment environment, String name) {
        String value = environment.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set. Without the profile local, "
                    + name.toLowerCase(Locale.ROOT) + " has no default.");
        }
        return value;
    }
}
