package org.keji.command.permit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitorPermitId;

/** What departments are told of visitors, and what they say (PE-03, PE-05). */
public sealed interface NoticeCommand extends PermitCommand {

    /** Send the departments the notice that follows word by phone (PE-03). */
    @Requires(Permission.REVIEW_PERMIT)
    record SendNotice(@TargetAggregateIdentifier VisitorPermitId permitId) implements NoticeCommand {}

    /** Say that one's department knows of the visit and prepares for it (PE-05). */
    @Requires(Permission.ACKNOWLEDGE_NOTICE)
    record AcknowledgeNotice(@TargetAggregateIdentifier VisitorPermitId permitId) implements NoticeCommand {}

    /** Note that the notice did not follow in time (PE-03). */
    @Requires(Permission.MISS_DEADLINE)
    record MissNotice(@TargetAggregateIdentifier VisitorPermitId permitId) implements NoticeCommand {}

    /** Note which departments did not acknowledge in time (PE-05). */
    @Requires(Permission.MISS_DEADLINE)
    record MissAcknowledgement(@TargetAggregateIdentifier VisitorPermitId permitId) implements NoticeCommand {}
}
