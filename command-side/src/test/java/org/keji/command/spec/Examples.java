package org.keji.command.spec;

import java.util.List;
import org.keji.kernel.event.DomainEvent;

/** All examples of one aggregate. The handbook finds every implementation by itself. */
public interface Examples {

    Class<?> aggregate();

    List<Example> all();

    /** What people call the state that follows from these events; "nothing yet" names the beginning. */
    String stateAfter(List<DomainEvent> history);
}
