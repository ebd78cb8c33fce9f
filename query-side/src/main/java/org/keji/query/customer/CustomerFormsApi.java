package org.keji.query.customer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.opening.Visit;
import org.keji.query.customer.CardForms.Group;
import org.keji.query.customer.CustomerStore.Filter;
import org.keji.query.export.ExportFormat;
import org.keji.query.export.Exports;
import org.keji.query.export.Forms;
import org.keji.query.export.NamedColumns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The forms about customers and contacts over HTTP (KP-04). */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports", description = "Forms that open in a spreadsheet, as of any moment (KP-04)")
class CustomerFormsApi {

    private static final String FORM =
            " A workbook (xlsx) with a title, the moment, the position and the policy book it "
                    + "speaks of, and a table to filter, in English or Chinese, as Accept-Language asks. Filters are exact; an "
                    + "account manager sees the customers they look after.";
    private static final NamedColumns<CustomerRow> CLASSIFICATION = CardForms.classification();
    private static final NamedColumns<KeyForm.Line> KEY = KeyForm.columns();
    private static final NamedColumns<Group> ANALYSIS = CardForms.analysis();
    private static final NamedColumns<ContactForm.Line> CONTACTS = ContactForm.columns();

    private final Reading reading;
    private final ContactReader contacts;
    private final Forms forms;

    CustomerFormsApi(Reading reading, ContactReader contacts, Forms forms) {
        this.reading = reading;
        this.contacts = contacts;
        this.forms = forms;
    }

    @GetMapping("/customer-classification")
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "reportCustomerClassification",
            summary = "How the organisations that are served are classified, one by one (KP-04)",
            description = "Up to 100,000 of them." + FORM)
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void classification(
            CustomerFilter filter, Moment moment, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        Filter cards = served(filter).of(CustomerKind.ORGANISATION);
        Forms.Rows<CustomerRow> rows = (begin, line) -> read(moment, sql -> {
            begin.accept(Reading.position(sql, CustomerProjection.NAME));
            CustomerStore.forEach(sql, moment, reach, cards, line);
        });
        forms.send(
                "customer-classification", CardForms.CLASSIFICATION, moment, CLASSIFICATION, rows, request, response);
    }

    @GetMapping("/key-customers")
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "reportKeyCustomers",
            summary = "Customers whose standing is key or that are on a key list, and who looks after them (KP-04)",
            description =
                    "Since when each has been key without a break, its team, and when its card is to be looked over."
                            + FORM)
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void key(
            CustomerFilter filter, Moment moment, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        Forms.Rows<KeyForm.Line> rows = (begin, line) -> read(moment, sql -> {
            List<KeyForm.Line> lines = FormStore.key(sql, moment, reach, served(filter));
            begin.accept(Reading.position(sql, CustomerProjection.NAME));
            lines.forEach(line);
        });
        forms.send("key-customers", KeyForm.TITLE, moment, KEY, rows, request, response);
    }

    @GetMapping("/customer-analysis")
    @Requires(Permission.READ_CUSTOMERS)
    @Operation(
            operationId = "reportCustomerAnalysis",
            summary =
                    "How many customers there are by kind, industry, size, standing and territory, with shares (KP-04)",
            description = "The most frequent first, and all together last." + FORM)
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void analysis(
            CustomerFilter filter, Moment moment, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reach reach = Reach.of(actor, Permission.READ_CUSTOMERS);
        Forms.Rows<Group> rows = (begin, line) -> read(moment, sql -> {
            begin.accept(Reading.position(sql, CustomerProjection.NAME));
            FormStore.analysis(sql, moment, reach, served(filter)).forEach(line);
        });
        forms.send("customer-analysis", CardForms.ANALYSIS, moment, ANALYSIS, rows, request, response);
    }

    @GetMapping("/customer-contacts")
    @Requires(Permission.READ_CONTACTS)
    @Operation(
            operationId = "reportCustomerContacts",
            summary = "Who works at the customers that are served, and how they are reached (KP-04, DP-02)",
            description = "Who they are is opened for those who may read it, at most 1,000 of them at once, and every "
                    + "opening is logged before the form is answered; whoever was erased is shown as erased." + FORM)
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = ExportFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void contacts(
            CustomerFilter filter, Moment moment, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Reach reach = Reach.of(actor, Permission.READ_CONTACTS);
        Forms.Rows<ContactForm.Line> rows = (begin, line) -> {
            var known = reading.read(
                    CustomerProjection.NAME, moment, sql -> FormStore.contacts(sql, moment, reach, served(filter)));
            begin.accept(known.position());
            known.body()
                    .forEach(one -> line.accept(new ContactForm.Line(
                            one.card(), one.contact(), contacts.details(visit(actor, one.contact()), one.contact()))));
            return known.position();
        };
        forms.send("customer-contacts", ContactForm.TITLE, moment, CONTACTS, rows, request, response);
    }

    private static Filter served(CustomerFilter filter) {
        return new Filter(filter.equal(), true, null, null, Exports.ROWS + 1);
    }

    private long read(Moment moment, Consumer<DSLContext> question) {
        return reading.read(CustomerProjection.NAME, moment, sql -> {
                    question.accept(sql);
                    return moment;
                })
                .position();
    }

    private static Visit visit(Actor actor, ContactRow contact) {
        return new Visit(actor, "reportCustomerContacts", contact.customerId());
    }
}
