package org.keji.command.permit;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.identity.VisitorPermitId;

/** Pictures of a visit: who may take them, where they are kept, and whether they are published (PE-08). */
public sealed interface PhotographyCommand extends PermitCommand {

    /** Ask, for a key customer, that pictures be taken. */
    @Requires(Permission.ASK_FOR_PHOTOGRAPHY)
    record AskForPhotography(@TargetAggregateIdentifier VisitorPermitId permitId, String needed, String promotes)
            implements PhotographyCommand {}

    /** Consent to it, and appoint who takes them, by the name they sign in with. */
    @Requires(Permission.APPROVE_PERMIT)
    record GrantPhotography(@TargetAggregateIdentifier VisitorPermitId permitId, String photographer)
            implements PhotographyCommand {}

    /** Do not consent to it. */
    @Requires(Permission.APPROVE_PERMIT)
    record RefusePhotography(@TargetAggregateIdentifier VisitorPermitId permitId) implements PhotographyCommand {}

    /**
     * Say what one took, and where its master is.
     *
     * @param digest SHA-256 of the master, in hexadecimal
     */
    @Requires(Permission.REGISTER_PICTURE)
    record RegisterPicture(
            @TargetAggregateIdentifier VisitorPermitId permitId,
            String shows,
            LocalDate takenOn,
            String keptAt,
            String digest)
            implements PhotographyCommand {}

    /** Note that prints of pictures went out by official letter. */
    @Requires(Permission.REVIEW_PERMIT)
    record SendPrints(@TargetAggregateIdentifier VisitorPermitId permitId, List<Integer> pictures, String letter)
            implements PhotographyCommand {}

    /** Ask that pictures be published. */
    @Requires(Permission.ASK_FOR_PHOTOGRAPHY)
    record AskForPublication(@TargetAggregateIdentifier VisitorPermitId permitId, List<Integer> pictures, String medium)
            implements PhotographyCommand {}

    /** Consent to a publication. */
    @Requires(Permission.CONSENT_TO_PUBLICATION)
    record GrantPublication(@TargetAggregateIdentifier VisitorPermitId permitId, int publication)
            implements PhotographyCommand {}

    /** Do not consent to a publication. */
    @Requires(Permission.CONSENT_TO_PUBLICATION)
    record RefusePublication(@TargetAggregateIdentifier VisitorPermitId permitId, int publication)
            implements PhotographyCommand {}
}
