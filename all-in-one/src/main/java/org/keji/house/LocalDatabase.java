package org.keji.house;

import java.nio.file.Path;
import org.keji.eventstore.schema.LogSchema;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.vault.KeyPlace;
import org.keji.eventstore.vault.MasterKey;
import org.keji.house.postgres.LocalPostgres;
import org.keji.house.postgres.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** For a machine that has nothing: a PostgreSQL of our own, and secrets made at the first start. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalDatabase {

    @Bean
    Secrets secrets(@Value("${keji.data}") Path data) {
        return new Secrets(data);
    }

    @Bean
    LocalPostgres localPostgres(
            @Value("${keji.data}") Path data, @Value("${keji.programs}") Path programs, Secrets secrets) {
        return new LocalPostgres(data, programs, secrets);
    }

    @Bean
    Database database(LocalPostgres postgres, Secrets secrets) {
        Database.Passwords passwords = role -> secrets.of("postgres-" + role.user());
        LogSchema.migrate(postgres.admin(), passwords);
        return new Database(postgres.url(), passwords);
    }

    @Bean
    MasterKey masterKey(Secrets secrets) {
        secrets.key("master-key");
        return new MasterKey(new KeyPlace.InFile(secrets.file("master-key")));
    }
}
