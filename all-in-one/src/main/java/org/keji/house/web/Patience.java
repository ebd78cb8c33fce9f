package org.keji.house.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hangs up on senders who dawdle. The server itself waits for the next byte alone: one byte now and then would keep a
 * connection for ever, and a thread as well where the rest of a body is thrown away after a refusal.
 */
@Configuration(proxyBeanMethods = false)
class Patience {

    /** @param patience how long the head of a request may take to arrive */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> impatience(@Value("${keji.patience}") Duration patience) {
        return factory -> {
            factory.setProtocol(Protocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof Protocol protocol) {
                    protocol.patience = patience;
                }
            });
        };
    }

    /** Made by the server, by its name. */
    public static final class Protocol extends Http11NioProtocol {

        private static final int GRACE = 4;

        private final Set<Listener> listeners =
                Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
        private volatile Duration patience = Duration.ZERO;
        private Map<Wait, Long> late = Map.of();
        private @Nullable ScheduledFuture<?> rounds;

        @Override
        protected Processor createProcessor() {
            Listener listener = new Listener(this);
            listeners.add(listener);
            return listener;
        }

        @Override
        public void start() throws Exception {
            super.start();
            rounds = getUtilityExecutor().scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }

        @Override
        public void stop() throws Exception {
            if (rounds != null) {
                rounds.cancel(false);
            }
            super.stop();
        }

        /**
         * Who stays late is waited for no longer. Late for a moment is every request that is just about to end, and
         * on a busy machine such a moment may be long.
         */
        private void look() {
            long now = System.nanoTime();
            Map<Wait, Long> found = new HashMap<>();
            synchronized (listeners) {
                listeners.stream()
                        .filter(listener -> listener.isLate(patience))
                        .map(listener -> new Wait(listener, listener.began()))
                        .forEach(wait -> found.put(wait, late.getOrDefault(wait, now)));
            }
            found.forEach((wait, since) -> {
                if (now - since > patience.dividedBy(GRACE).toNanos()) {
                    wait.end();
                }
            });
            late = found;
        }
    }

    /**
     * One request that is late. A listener serves one request after another, for one connection and another: two
     * requests of two senders that are each about to end are nobody's dawdling.
     *
     * @param began when its first byte was read, in the nanoseconds of this process
     */
    private record Wait(Listener listener, long began) {

        void end() {
            if (listener.began() == began) {
                listener.hangUp();
            }
        }
    }

    /** Listens to one connection at a time. */
    private static final class Listener extends Http11Processor {

        Listener(Protocol protocol) {
            super(protocol, protocol.getAdapter());
        }

        long began() {
            return getRequest().getStartTimeNanos();
        }

        boolean isLate(Duration patience) {
            long began = began();
            return switch (getRequest().getRequestProcessor().getStage()) {
                // A head that is not all there leaves its stage as if it were over; so does a stream that goes on.
                case Constants.STAGE_PARSE, Constants.STAGE_ENDED ->
                    began >= 0 && !isAsync() && System.nanoTime() - began > patience.toNanos();
                // It has been answered, and nobody needs the rest of the body.
                case Constants.STAGE_ENDINPUT -> true;
                default -> false;
            };
        }

        /** Whoever reads, or waits for something to read, comes to the end of it, and closes as ever. */
        void hangUp() {
            SocketWrapperBase<?> connection = getSocketWrapper();
            if (connection != null && connection.getSocket() instanceof NioChannel channel) {
                try {
                    channel.getIOChannel().shutdownInput();
                } catch (IOException gone) {
                    // The sender was quicker.
                }
            }
        }
    }
}
