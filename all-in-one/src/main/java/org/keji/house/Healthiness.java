package org.keji.house;

import java.util.List;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.read.LogReader;
import org.keji.query.readmodel.ReadModels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readiness looks at: whether the log can be read, and whether the read models move. */
@Configuration(proxyBeanMethods = false)
class Healthiness {

    @Bean
    HealthIndicator logHealthIndicator(LogReader reader) {
        return () -> {
            try {
                return up().withDetail("head", reader.head()).build();
            } catch (LogUnavailable down) {
                return Health.down().build();
            }
        };
    }

    @Bean
    HealthIndicator readModelsHealthIndicator(ObjectProvider<ReadModels> models) {
        return () -> {
            List<String> stalled =
                    models.stream().flatMap(all -> all.stalled().stream()).toList();
            return stalled.isEmpty()
                    ? up().build()
                    : Health.down().withDetail("stalled", stalled).build();
        };
    }

    private static Health.Builder up() {
        return Health.up();
    }
}
