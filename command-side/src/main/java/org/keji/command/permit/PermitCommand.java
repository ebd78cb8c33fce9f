package org.keji.command.permit;

import org.keji.command.door.Command;
import org.keji.kernel.identity.VisitorPermitId;

/** What one can ask of a permit. */
public sealed interface PermitCommand extends Command
        permits ApplicationCommand, DecisionCommand, CourseCommand, NoticeCommand, GateCommand, PhotographyCommand {

    VisitorPermitId permitId();

    @Override
    default String stream() {
        return permitId().value();
    }
}
