package org.keji.house;

import java.time.Clock;
import java.util.Map;
import org.keji.command.keys.NotedVault;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.schema.DatabaseGuard;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.eventstore.tail.Bell;
import org.keji.eventstore.tail.Tailer;
import org.keji.eventstore.vault.KeyEpochs;
import org.keji.eventstore.vault.KeyRing;
import org.keji.eventstore.vault.MasterKey;
import org.keji.kernel.catalogue.DataFields;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.opening.SealedReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log and everything around it, which both sides stand on. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    private static final Map<LoginRole, Integer> CONNECTIONS =
            Map.of(LoginRole.COMMAND, 16, LoginRole.BUILDER, 10, LoginRole.QUERY, 16, LoginRole.KEEPER, 4);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    EventCodec eventCodec(EventJson json) {
        return new EventCoding(json);
    }

    @Bean
    Pools pools(Database database) {
        Pools pools = new Pools(database, CONNECTIONS);
        DatabaseGuard.check(pools.of(LoginRole.COMMAND));
        return pools;
    }

    @Bean
    LogReader logReader(Pools pools) {
        return new LogReader(pools.of(LoginRole.COMMAND));
    }

    @Bean
    Tailer tailer(LogReader reader, EventCodec codec) {
        return new Tailer(reader, new EventMessages(codec));
    }

    @Bean
    Bell bell(Database database, Tailer tailer) {
        return new Bell(database.as(LoginRole.COMMAND), tailer::wake);
    }

    @Bean
    Appender appender(Database database, Tailer tailer, Bell bell) {
        return new Appender(database.as(LoginRole.COMMAND), () -> {
            tailer.wake();
            bell.ring();
        });
    }

    @Bean
    KeyRing keyRing(Pools pools, MasterKey master) {
        return new KeyRing(pools.of(LoginRole.KEEPER), master);
    }

    @Bean
    KeyEpochs keyEpochs(Pools pools, MasterKey master) {
        return new KeyEpochs(pools.of(LoginRole.KEEPER), master);
    }

    @Bean
    Journal journal(Pools pools) {
        return new Journal(pools.of(LoginRole.COMMAND));
    }

    @Bean
    DataFields dataFields() {
        return new DataFields(new EventCatalogue());
    }

    @Bean
    SealedReader sealedReader(KeyRing keys, Journal journal, EventJson json, DataFields fields) {
        return new SealedReader(new NotedVault(keys, journal), json, fields);
    }

    @Bean
    LogEventStore logEventStore(Appender appender, LogReader reader, Tailer tailer, EventCodec codec, KeyRing keys) {
        return new LogEventStore(appender, reader, tailer, codec, keys);
    }
}
