package org.keji.command.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.keji.command.due.WorkSchema;
import org.keji.eventstore.axon.Follower;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.axon.Tokens;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.policy.ShippedBooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the notices: one follower that fills the outbox, one scheduled round that empties it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpSettings.class)
class NoticeConfiguration {

    private static final Duration ROUND = Duration.ofSeconds(1);

    /**
     * Where it has never run it begins at the head of the log: what happened before is told to nobody. It goes on from
     * its token ever after and is never reset.
     */
    @Bean(initMethod = "start", destroyMethod = "shutDown")
    PooledStreamingEventProcessor noticeFollower(
            WorkSchema migrated,
            Pools pools,
            LogEventStore store,
            LogReader reader,
            EventCodec codec,
            EventJson json,
            Clock clock) {
        DataSource source = pools.of(LoginRole.COMMAND);
        Outbox outbox = new Outbox(JdbcClient.create(source));
        return Follower.of(
                "notices",
                new WhenComplaintMovesOnThenNotifyComplainant(outbox, reader, codec, json, clock)::on,
                reader.head(),
                store,
                Tokens.in("work", source),
                new SpringTransactionManager(new JdbcTransactionManager(source)));
    }

    @Bean
    NoticePort noticePort(SmtpSettings settings, Clock clock) {
        return settings.isConfigured() ? new SmtpSink(settings, clock) : new LogSink();
    }

    @Bean
    NoticeTemplates noticeTemplates(@Value("${keji.policy-book}") String book) {
        ZoneId zone = new ShippedBooks().named(book).zone();
        return new NoticeTemplates("notices", zone);
    }

    @Bean
    RecurringTask<Void> noticeTask(
            WorkSchema migrated,
            Pools pools,
            SealedReader sealed,
            NoticeTemplates templates,
            NoticePort port,
            Clock clock) {
        DataSource source = pools.of(LoginRole.COMMAND);
        NoticeRound round = new NoticeRound(
                new Outbox(JdbcClient.create(source)),
                new Addressee(sealed),
                templates,
                port,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                clock);
        return Tasks.recurring("notices", FixedDelay.of(ROUND))
                .execute((instance, context) ->
                        round.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
