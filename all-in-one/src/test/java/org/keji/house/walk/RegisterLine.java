package org.keji.house.walk;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ResolutionCommand.AnswerComplaint;
import org.keji.command.complaint.ResolutionCommand.CloseComplaint;
import org.keji.command.complaint.ResolutionCommand.InvestigateComplaint;
import org.keji.command.complaint.ResolutionCommand.WithdrawComplaint;

/** A line of the register as the model has it, under the names of the API; what is not there is left out. */
final class RegisterLine {

    private final Map<String, String> line = new TreeMap<>();

    private RegisterLine() {}

    static Map<String, String> of(Life life, Instant at) {
        RegisterLine line = new RegisterLine();
        line.said(life);
        line.found(life);
        line.timed(life, at);
        line.cameTo(life);
        return line.line;
    }

    private void said(Life life) {
        Particulars said = life.particulars();
        put("channel", said.channel().code());
        put("product", said.product());
        put("department", said.department());
        put("kind", life.kind());
        put("past", life.isPast());
        put("owner", life.owner());
        put("offeredTo", life.offeredTo());
        put("state", life.state());
    }

    private void found(Life life) {
        AssessComplaint weight = life.assessment();
        if (weight != null) {
            put("severity", weight.severity().code());
            put("urgency", weight.urgency().code());
            put("informs", String.join(" ", Book.informs(weight.severity())));
        }
        InvestigateComplaint found = life.investigation();
        if (found != null) {
            put("responsibility", found.responsibility().code());
            put("cause", found.cause());
            put("departmentsConcerned", String.join(", ", found.departments()));
        }
    }

    private void timed(Life life, Instant at) {
        Dials dials = new Dials(life);
        Dial first = dials.firstAnswer();
        Dial resolution = dials.resolution();
        put("receivedAt", first.began());
        put("firstAnswerDue", first.due());
        put("acknowledgedAt", first.givenUp() ? null : first.ended());
        put("clock", first.face(at).code());
        put("resolutionDue", resolution.due());
        put("answeredAt", resolution.givenUp() ? null : resolution.ended());
        put("resolutionClock", resolution.face(at).code());
        put("endedAt", life.isOpen() ? null : life.when(CloseComplaint.class, WithdrawComplaint.class));
    }

    private void cameTo(Life life) {
        put("answers", life.count(AnswerComplaint.class));
        put("reopened", life.reopened());
        put("accepted", life.accepted());
        put("satisfaction", life.satisfaction());
        Fact closed = life.last(CloseComplaint.class);
        put("improvement", closed == null ? null : ((CloseComplaint) closed.what()).improvement());
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            line.put(name, value.toString());
        }
    }
}
