package org.keji.query.live;

import java.util.List;
import java.util.Set;
import org.keji.query.readmodel.Answer;
import org.keji.query.register.RegisterSteps;
import org.keji.query.register.RegisteredStep;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;

/**
 * Puts what happened into the mailboxes, in the order of the log. What is new is read once for everyone; whoever is
 * behind, because he resumes or takes slowly, is read for on his own, a page at a time, until he has caught up. So
 * nobody's mailbox overflows, and nobody waits for another. Used by one thread.
 */
final class Delivery {

    static final int PAGE = 128;

    private static final long NOWHERE = -1;

    private final RegisterSteps steps;
    private long head = NOWHERE;

    Delivery(RegisterSteps steps) {
        this.steps = steps;
    }

    /** @return whether there may be more to deliver at once */
    boolean round(List<Subscriber> subscribers) {
        if (subscribers.isEmpty()) {
            // While nobody listens nothing is read, and whoever comes next need not wait for it.
            head = NOWHERE;
            return false;
        }
        if (head == NOWHERE) {
            head = steps.known(null);
        }
        boolean more = follow(subscribers);
        for (Subscriber subscriber : subscribers) {
            more |= subscriber.position() < head && catchUp(subscriber);
        }
        return more;
    }

    private boolean follow(List<Subscriber> subscribers) {
        Answer<List<RegisteredStep>> fresh = steps.after(head, PAGE);
        boolean full = fresh.body().size() == PAGE;
        long reached = full ? fresh.body().getLast().position() : Math.max(head, fresh.position());
        List<Subscriber> level = subscribers.stream()
                .filter(one -> one.position() >= head && one.hasRoomFor(PAGE))
                .toList();
        for (RegisteredStep step : fresh.body()) {
            Set<DataWithMediaType> message = Notice.message(step);
            level.stream()
                    .filter(one ->
                            step.position() > one.position() && one.audience().hears(step))
                    .forEach(one -> one.tell(message));
        }
        level.forEach(one -> one.moveTo(reached));
        head = reached;
        return full;
    }

    private boolean catchUp(Subscriber subscriber) {
        if (!subscriber.hasRoomFor(PAGE)) {
            return false;
        }
        List<RegisteredStep> page = steps.between(
                subscriber.position(),
                head,
                subscriber.audience().admission().actor(),
                subscriber.audience().complaintId(),
                PAGE);
        page.forEach(step -> subscriber.tell(Notice.message(step)));
        boolean full = page.size() == PAGE;
        subscriber.moveTo(full ? page.getLast().position() : head);
        return full;
    }
}
