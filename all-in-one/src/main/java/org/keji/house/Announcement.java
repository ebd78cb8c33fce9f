package org.keji.house;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The first line a person sees once the house answers: where it is, where its API is described, how to get a token. */
@Component
class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    @SuppressWarnings("SystemOut")
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String url = "http://localhost:" + environment.getProperty("local.server.port");
        Duration taken = ready.getTimeTaken();
        System.out.printf(
                "Keji is ready at %s (after %.1f s) · API page %s/api-docs/page · token: ./dev token service-manager%n",
                url, taken == null ? 0.0 : taken.toMillis() / 1000.0, url);
    }
}
