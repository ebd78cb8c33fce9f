package org.keji.command.travel;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is asked how far it is: a file of ways or a GraphHopper where one is named, or else the policy book. */
@Configuration(proxyBeanMethods = false)
class TravelConfiguration {

    @Bean
    Distances distances(
            @Value("${keji.travel.file:}") String file,
            @Value("${keji.travel.graphhopper:}") String server,
            @Value("${keji.travel.patience:5s}") Duration patience) {
        if (!file.isEmpty() && !server.isEmpty()) {
            throw new IllegalStateException(
                    "Distances come from keji.travel.file or keji.travel.graphhopper, not both");
        }
        if (!file.isEmpty()) {
            return ByFile.read(Path.of(file));
        }
        return server.isEmpty() ? new ByGreatCircle() : new ByGraphHopper(URI.create(server), patience);
    }
}
