package org.keji.command.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where no mail server is configured, notices end in the log: what would have been sent, never to whom. */
final class LogSink implements NoticePort {

    private static final Logger LOG = LoggerFactory.getLogger(LogSink.class);

    @Override
    public String name() {
        return "log";
    }

    @Override
    public Delivery deliver(Letter letter) {
        LOG.info(
                "Notice {} of complaint {} in {}; no mail server is configured, so it ends here",
                letter.kind().code(),
                letter.number(),
                letter.language().code());
        return new Delivery.Accepted();
    }
}
