package org.keji.query.grade;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.Sentence;
import org.keji.query.export.ExportFormat;
import org.keji.query.export.Forms;
import org.keji.query.export.NamedColumns;
import org.keji.query.grade.GradeStore.Graded;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The form of grades over HTTP (KP-04): each with the figures it rests on (CU-06). */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports")
class GradeFormApi {

    private static final Sentence TITLE = new Sentence("Grades of customers", "客户分级表");
    private static final double WIDE = 30;
    private static final double NARROW = 16;
    private static final NamedColumns<Graded> COLUMNS = new NamedColumns<Graded>()
            .with("Customer", "客户", WIDE, line -> line.customer().said().name())
            .with("Scheme", "分级方案", NARROW, line -> line.grade().scheme())
            .with("Grade", "等级", NARROW, line -> line.grade().grade())
            .with("Computed grade", "计算等级", NARROW, line -> line.grade().computed())
            .word("Overridden", "人工调整", NARROW, line -> yesOrNo(line.grade().overridden()))
            .with(
                    "Figures",
                    "依据",
                    WIDE * 2,
                    line -> String.join(", ", line.grade().figures()))
            .with("Computed", "计算时间", NARROW + 4, line -> line.grade().computedAt())
            .with("Account manager", "客户经理", NARROW, line -> line.customer().accountManager())
            .with("Id", "标识", WIDE, line -> line.customer().customerId());

    private final Reading reading;
    private final Forms forms;

    GradeFormApi(Reading reading, Forms forms) {
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping("/customer-grading")
    @Requires(Permission.READ_PURCHASES)
    @Operation(
            operationId = "reportCustomerGrading",
            summary = "The grades of who is served, by each scheme, with the figures they rest on (KP-04, CU-06)",
            description =
                    "A workbook (xlsx) with a title, the moment, the position and the policy book it speaks of, "
                            + "and a table to filter, in English or Chinese, as Accept-Language asks. An account manager sees "
                            + "the customers they look after; grades of persons are told to whoever is told of finances (DP-06).")
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void grading(Moment moment, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reach reach = Reach.of(actor, Permission.READ_PURCHASES);
        Forms.Rows<Graded> rows = (begin, line) -> reading.read(ClassProjection.NAME, moment, sql -> {
                    long position = Reading.position(sql, ClassProjection.NAME);
                    begin.accept(position);
                    GradeStore.forEach(sql, moment, reach, line);
                    return position;
                })
                .body();
        forms.send("customer-grading", TITLE, moment, COLUMNS, rows, request, response);
    }

    private static Sentence yesOrNo(boolean holds) {
        return holds ? new Sentence("yes", "是") : new Sentence("no", "否");
    }
}
