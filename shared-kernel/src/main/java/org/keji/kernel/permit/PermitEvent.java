package org.keji.kernel.permit;

import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/** Everything that can happen to what visitors enter by (chapter 3). Who, when and why stand beside each event. */
@Classified(Level.INTERNAL)
@CollectedFor(Purpose.CUSTOMER_CARE)
public sealed interface PermitEvent extends DomainEvent
        permits ApplicationEvent, VisitorEvent, NoticeEvent, GateEvent, PhotographyEvent {

    VisitorPermitId permitId();

    @Override
    default String stream() {
        return permitId().value();
    }
}
