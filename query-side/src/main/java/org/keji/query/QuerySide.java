package org.keji.query;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.message.EventMessages;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.Database;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.eventstore.vault.KeyRing;
import org.keji.query.readmodel.Landings;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModels;
import org.keji.query.readmodel.Reading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The side that remembers. It needs the log around it and nothing of the command side. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {

    private static final int CONNECTIONS_AT_LENGTH = 6;

    /** @param models every bean of that type, so that a new read model is found by itself */
    @Bean(initMethod = "start", destroyMethod = "close")
    ReadModels readModels(
            List<ReadModel> models,
            Pools pools,
            HikariDataSource builderAtLength,
            LogEventStore store,
            LogReader reader,
            EventCodec codec,
            KeyRing keys,
            Landings landings) {
        return new ReadModels(
                models,
                pools.of(LoginRole.BUILDER),
                builderAtLength,
                store,
                reader,
                new EventMessages(codec),
                keys,
                landings);
    }

    /** For rebuilds, which take longer than a request may. */
    @Bean
    HikariDataSource builderAtLength(Database database) {
        return Pools.patient(database, LoginRole.BUILDER, CONNECTIONS_AT_LENGTH);
    }

    @Bean
    Landings landings() {
        return new Landings();
    }

    @Bean
    Reading reading(Pools pools, Landings landings, LogReader reader) {
        return new Reading(pools.of(LoginRole.QUERY), landings, reader::head);
    }
}
