package org.keji.command;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Deciding;
import org.keji.command.policybook.PolicyShelf;
import org.keji.eventstore.axon.LogEventStore;
import org.keji.eventstore.axon.StartupGuard;
import org.keji.eventstore.read.LogReader;
import org.keji.kernel.customer.Customers;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.policy.ShippedBooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The side that decides. It needs the log around it and nothing of the query side. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {

    @Bean
    CommandBus commandBus(LogEventStore store, EventJson json) {
        StartupGuard.requireLog(store);
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        Deciding.prepare(bus, store, json);
        return bus;
    }

    @Bean
    CommandDoor commandDoor(
            CommandBus bus, LogReader reader, EventJson json, PolicyShelf shelf, Customers customers, Clock clock) {
        return new CommandDoor(bus, reader, json, shelf::at, customers, clock);
    }

    @Bean
    PolicyShelf policyShelf(@Value("${keji.policy-book}") String book, LogEventStore store) {
        return new PolicyShelf(new ShippedBooks().version(book), store);
    }
}
