package org.keji.command.mealstatement;

import javax.sql.DataSource;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.keji.command.abreast.News;
import org.keji.command.due.WorkSchema;
import org.keji.command.policybook.PolicyShelf;
import org.keji.eventstore.axon.Follower;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.axon.Tokens;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Starts what knows when meals took place: one follower that keeps the table, one reader of table and log. */
@Configuration(proxyBeanMethods = false)
class MealsConfiguration {

    @Bean(initMethod = "start", destroyMethod = "shutDown")
    PooledStreamingEventProcessor mealFollower(WorkSchema migrated, Pools pools, LogEventStore store) {
        DataSource source = pools.of(LoginRole.COMMAND);
        return Follower.of(
                "meal",
                new WhenMealIsHeldThenKeepWhen(new MealTable(JdbcClient.create(source)))::on,
                0,
                store,
                Tokens.in("work", source),
                new SpringTransactionManager(new JdbcTransactionManager(source)));
    }

    @Bean
    MealsInLog mealsInLog(
            WorkSchema migrated,
            Pools pools,
            LogReader reader,
            LogEventStore store,
            EventCodec codec,
            PolicyShelf shelf) {
        return new MealsInLog(
                new MealTable(JdbcClient.create(pools.of(LoginRole.COMMAND))),
                new News(reader::after, row -> codec.decode(row.name(), row.revision(), row.payload())),
                stream -> store.readEvents(stream).asStream(),
                shelf::at);
    }
}
