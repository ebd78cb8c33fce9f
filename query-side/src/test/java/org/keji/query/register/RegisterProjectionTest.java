package org.keji.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.readmodel.Life.at;

import org.junit.jupiter.api.Test;
import org.keji.kernel.complaint.ActionKind;
import org.keji.kernel.complaint.ComplaintEvent.HandOverAccepted;
import org.keji.kernel.complaint.ComplaintEvent.HandOverOffered;
import org.keji.kernel.complaint.ResolutionEvent.ActionCarriedOut;
import org.keji.kernel.complaint.ResolutionEvent.ActionFoundIneffective;
import org.keji.kernel.complaint.ResolutionEvent.ActionPlanned;
import org.keji.kernel.complaint.ResolutionEvent.ActionVerified;
import org.keji.kernel.complaint.ResolutionEvent.ComplaintClosed;
import org.keji.kernel.complaint.TimedStep;
import org.keji.kernel.identity.ComplaintId;
import org.keji.query.readmodel.BothWays;
import org.keji.query.readmodel.Life;

/** Events in, rows out: a complaint's line and its actions, what becomes known late, and what is put right. */
class RegisterProjectionTest {

    private static final long LAST = 14;

    private final ComplaintId id = Life.complaint(1);
    private final BothWays rows;

    RegisterProjectionTest() throws Exception {
        Life life = new Life().received(0).acknowledged(2).assessed(3, 0).investigated(5);
        life.then(new ActionPlanned(id, at(6), 1, ActionKind.CORRECTIVE, "Mend it", "Billing", "bo", "qi", at(100)));
        life.then(new ActionCarriedOut(id, at(8), 1, "bo", "qi", at(176)));
        life.answered(10, 1);
        // Position 8 and 9 become known after the answer and happened before it.
        life.then(new HandOverOffered(id, at(9), "li", at(17)));
        life.then(new HandOverAccepted(id, at(9.5), "li"));
        life.then(new ActionFoundIneffective(id, at(11), 1, at(200)));
        life.then(new ActionCarriedOut(id, at(12), 1, "bao", "qi", at(180)));
        life.then(new ActionVerified(id, at(13), 1));
        life.corrected(14, TimedStep.FIRST_ANSWER, 1, 2, 1);
        life.then(new ComplaintClosed(id, at(15), "No run starts twice"));
        rows = new BothWays(new RegisterProjection().complaintRegister(), life.events());
    }

    @Test
    void theLineShowsWhatIsKnownOfItNow() throws Exception {
        assertThat(rows.rows("select state, owner, kind, severity, responsibility, answers, reopened, improvement,"
                        + " version, acknowledged_at = '%s', resolution_due = '%s', ended_at = '%s' from complaint"
                                .formatted(at(1), at(72), at(15))))
                .containsExactly("closed li Wrong amount critical ours 1 0 No run starts twice 14 t t t");
    }

    @Test
    void whatBecomesKnownLateHoldsFromWhenItHappened() throws Exception {
        assertThat(rows.rows("owner, state", "complaint", at(9.75), 7)).containsExactly("ann investigated");
        assertThat(rows.rows("owner, state", "complaint", at(9.75), LAST)).containsExactly("li investigated");
        assertThat(rows.rows("owner, offered_to", "complaint", at(9.25), LAST)).containsExactly("ann li");
        assertThat(rows.rows("owner, state", "complaint", at(10), LAST))
                .as("the answer stays where it was")
                .containsExactly("li answered");
    }

    @Test
    void aCorrectedTimeRestatesThePastFromItsPositionOn() throws Exception {
        assertThat(rows.rows("state, acknowledged_at", "complaint", at(1.5), 12))
                .containsExactly("received -");
        assertThat(rows.rows("state, acknowledged_at = '%s'".formatted(at(1)), "complaint", at(1.5), 13))
                .containsExactly("acknowledged t");
        assertThat(rows.rows("state, acknowledged_at = '%s'".formatted(at(2)), "complaint", at(12), 12))
                .containsExactly("answered t");
    }

    @Test
    void anActionIsDoneAgainByAnotherTime() throws Exception {
        String shown = "action, progress, attempts, carried_out_by, due_at = '%s'".formatted(at(100));
        assertThat(rows.rows(shown, "action", at(7), LAST)).containsExactly("1 planned 0 - t");
        assertThat(rows.rows(shown, "action", at(9), LAST)).containsExactly("1 carried-out 1 bo t");
        assertThat(rows.rows(shown, "action", at(11), LAST)).containsExactly("1 planned 1 bo f");
        assertThat(rows.rows(shown, "action", at(12), LAST)).containsExactly("1 carried-out 2 bao f");
        assertThat(rows.rows("select progress, attempts, responsible, verifier, verified_at = '%s' from action"
                        .formatted(at(13))))
                .containsExactly("verified 2 bo qi t");
        assertThat(rows.rows("action", "action", at(5), LAST)).isEmpty();
    }

    @Test
    void everyStepIsKeptAsItWasRecorded() throws Exception {
        assertThat(rows.rows("select count(*), count(text) from step")).containsExactly("14 2");
        assertThat(rows.rows("select what, occurred_at = '%s' from step where position = 2".formatted(at(2))))
                .containsExactly("complaint.acknowledged t");
    }
}
