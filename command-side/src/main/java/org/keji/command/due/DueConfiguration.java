package org.keji.command.due;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.keji.command.door.CommandDoor;
import org.keji.command.policybook.PolicyShelf;
import org.keji.eventstore.axon.Follower;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.axon.Tokens;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.read.LogReader;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.sql.Pools;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.opening.SealedReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the due list: one follower that keeps it, one scheduled round that drains it. The scheduler is the house's
 * only one: it runs every recurring task there is, each on one node at a time, for two on the same table would each
 * complain of tasks only the other knows.
 */
@Configuration(proxyBeanMethods = false)
class DueConfiguration {

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    @Bean(initMethod = "start", destroyMethod = "shutDown")
    PooledStreamingEventProcessor dueListFollower(
            WorkSchema migrated, Pools pools, LogEventStore store, PolicyShelf shelf) {
        DataSource source = pools.of(LoginRole.COMMAND);
        DueList due = new DueList(JdbcClient.create(source));
        Function<String, Stream<? extends EventMessage<?>>> streams =
                stream -> store.readEvents(stream).asStream();
        var retention = new WhenComplaintEndsThenKeepItsRetentionDue(shelf::at);
        var clocks = new WhenComplaintMovesThenKeepItsClocksDue(due, streams, retention);
        var erasures = new WhenErasureIsRequestedThenKeepItDue(due, streams);
        var interactions = new WhenComplaintIsHeardThenReceiveIt(due, streams, shelf::at);
        var incidents = new WhenSomebodyIsLedInThenReportBreach(due, streams, shelf::at);
        var breaches = new WhenBreachIsDecidedThenKeepItsRetentionDue(due, streams, shelf::at);
        var grades = new WhenCustomerIsServedThenGradeAgain(due, streams, shelf::at);
        var visits = new WhenVisitEndsThenKeepWhatIsDue(due, streams, shelf::at);
        var forums = new WhenForumIsHeldThenKeepWhatIsDue(due, streams, shelf::at);
        var permits = new WhenPermitMovesThenKeepWhatIsDue(due, streams, shelf::at);
        var meals = new WhenMealMovesThenKeepWhatIsDue(due, streams, shelf::at);
        var statements = new WhenStatementIsSettledThenSettleMeals(due, streams);
        return Follower.of(
                // The number rises when the list holds something more of what happened before; the log is read again
                // then.
                "due-list-6",
                event -> {
                    clocks.on(event);
                    erasures.on(event);
                    breaches.on(event);
                    incidents.on(event);
                    interactions.on(event);
                    grades.on(event);
                    visits.on(event);
                    forums.on(event);
                    permits.on(event);
                    meals.on(event);
                    statements.on(event);
                },
                0,
                store,
                Tokens.in("work", source),
                new SpringTransactionManager(new JdbcTransactionManager(source)));
    }

    @Bean
    HeardComplaint heardComplaint(LogReader reader, EventCodec codec, EventJson json, SealedReader sealed) {
        return new HeardComplaint(new Beginning(reader, codec), json, sealed);
    }

    @Bean
    IncidentBreach incidentBreach(LogReader reader, EventCodec codec, EventJson json, SealedReader sealed) {
        return new IncidentBreach(new Beginning(reader, codec), json, sealed);
    }

    @Bean
    VisitFollowUp visitFollowUp(LogReader reader, LogEventStore store, EventJson json, SealedReader sealed) {
        return new VisitFollowUp(reader, stream -> store.readEvents(stream).asStream(), json, sealed);
    }

    @Bean
    MealFollowUp mealFollowUp(LogEventStore store, PolicyShelf shelf) {
        return new MealFollowUp(stream -> store.readEvents(stream).asStream(), shelf::at);
    }

    @Bean
    RecurringTask<Void> dueListTask(
            WorkSchema migrated,
            Pools pools,
            HeardComplaint heard,
            IncidentBreach incidents,
            VisitFollowUp visits,
            MealFollowUp meals,
            CommandDoor door,
            PolicyShelf shelf,
            Clock clock) {
        DataSource source = pools.of(LoginRole.COMMAND);
        DueRound round = new DueRound(
                new DueList(JdbcClient.create(source)),
                heard,
                incidents,
                visits,
                meals,
                door,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                shelf::at,
                clock);
        return Tasks.recurring("due-list", FixedDelay.of(ROUND)).execute((instance, context) -> round.run());
    }

    /** As many threads as tasks, so that a slow one never keeps the others waiting. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(WorkSchema migrated, Pools pools, List<RecurringTask<?>> tasks) {
        return Scheduler.create(pools.of(LoginRole.COMMAND))
                .tableName("work.scheduled_tasks")
                .startTasks(tasks)
                .pollingInterval(ROUND)
                .heartbeatInterval(HEARTBEAT)
                .threads(tasks.size())
                .build();
    }
}
