package org.keji.query.permit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.opening.SealedReader;
import org.keji.kernel.opening.Told;
import org.keji.kernel.opening.Visit;
import org.keji.kernel.permit.VisitorDetails;
import org.springframework.stereotype.Component;

/**
 * Opens who visitors are, for those who may see it. Every opening is noted before it is answered (DP-02); many are
 * opened at once, so that their notes share the commits of the second log.
 */
@Component
class VisitorReader {

    private final SealedReader sealed;

    VisitorReader(SealedReader sealed) {
        this.sealed = sealed;
    }

    Told<VisitorDetails> open(Actor actor, String operation, VisitorRow row) {
        return sealed.open(
                new Visit(actor, operation, row.permitId()),
                "permit.visitor-named",
                row.details().text(),
                VisitorDetails.class);
    }

    /** In the same order. */
    List<Told<VisitorDetails>> open(Actor actor, String operation, List<VisitorRow> rows) {
        return atOnce(rows.stream()
                .map(row -> (Callable<Told<VisitorDetails>>) () -> open(actor, operation, row))
                .toList());
    }

    List<VisitorView> views(Actor actor, String operation, List<VisitorRow> rows) {
        return atOnce(rows.stream()
                .map(row -> (Callable<VisitorView>) () -> view(actor, operation, row))
                .toList());
    }

    private VisitorView view(Actor actor, String operation, VisitorRow row) {
        Told<VisitorDetails> told = open(actor, operation, row);
        return VisitorView.of(row, told.value(), told.erased() ? Boolean.TRUE : null, needs(actor, operation, row));
    }

    private @Nullable String needs(Actor actor, String operation, VisitorRow row) {
        return row.needs() == null
                ? null
                : sealed.open(
                                new Visit(actor, operation, row.permitId()),
                                "permit.needs-passed-on",
                                row.needs().text(),
                                String.class)
                        .value();
    }

    private static <T> List<T> atOnce(List<Callable<T>> openings) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = threads.invokeAll(openings);
            return begun.stream().map(VisitorReader::come).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while visitors were opened", stopped);
        }
    }

    private static <T> T come(Future<T> opening) {
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while visitors were opened", stopped);
        }
    }
}
