package org.keji.house;

import org.keji.command.CommandSide;
import org.keji.house.tool.Tool;
import org.keji.planning.Planning;
import org.keji.query.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Starts the house: both sides, or the one named by {@code keji.sides}. With a verb as first argument it is a client
 * of a house that runs already.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan
@Import({Keji.Commands.class, Keji.Queries.class, Keji.Plans.class})
public class Keji {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${keji.sides}'.contains('command')")
    @Import(CommandSide.class)
    static class Commands {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${keji.sides}'.contains('query')")
    @Import(QuerySide.class)
    static class Queries {}

    /** Planning asks the one side and tells the other. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${keji.sides}'.contains('command') and '${keji.sides}'.contains('query')")
    @Import(Planning.class)
    static class Plans {}

    public static void main(String[] arguments) {
        // Axon asks a server of its makers for updates at every start unless it is told not to.
        System.setProperty("axoniq.update-checker.disabled", "true");
        if (arguments.length > 0 && Tool.isVerb(arguments[0])) {
            System.exit(Tool.run(arguments));
        }
        SpringApplication.run(Keji.class, arguments);
    }
}
