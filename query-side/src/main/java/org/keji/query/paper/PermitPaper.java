package org.keji.query.paper;

import java.time.Instant;
import java.util.List;

/**
 * The permit as it is handed out (PE-01, PE-07).
 *
 * @param approvedBy who granted it
 * @param token the pass of the permit itself
 */
public record PermitPaper(
        Occasion occasion, String approvedBy, Instant approvedAt, List<Visitor> visitors, String token) {

    /** One who may enter by it, by their number within it. */
    public record Visitor(int number, String name) {}

    public byte[] pdf() {
        return Paper.print("参观证 " + occasion.number(), approvedAt, paper -> {
            Form form = new Form(paper, "参观证 Visitor permit", occasion.number());
            form.qr(token);
            occasion.on(form);
            form.row("批准 Approved", "%s, %s".formatted(approvedBy, occasion.time(approvedAt)));
            visitors.forEach(visitor -> form.row("来访者 Visitor " + visitor.number(), visitor.name()));
        });
    }
}
