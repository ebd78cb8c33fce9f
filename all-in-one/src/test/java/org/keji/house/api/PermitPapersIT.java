package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.testing.PermitLog;
import org.keji.house.tool.Client.Reply;
import org.keji.query.pass.PassClaims;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PassVerdict;
import org.keji.query.pass.QrReader;

/** What is printed of a permit, and who may have it. */
class PermitPapersIT {

    private static final String DESK = "front-desk-1";
    private static final String OWNER = "account-manager-1";
    private static final String NOTIFIED = "department-officer-1";

    private final House house = House.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    private PermitLog granted() {
        return new PermitLog(house)
                .applied(OWNER)
                .named("欧阳雪", "José Muñoz")
                .granted()
                .noticed("Billing");
    }

    private HttpResponse<byte[]> fetch(String user, PermitLog permit, String file, String tag) throws Exception {
        String at = "/api/v1/visitor-permits/%s/%s?%s".formatted(permit.id(), file, house.upToNow());
        HttpRequest request = HttpRequest.newBuilder(URI.create(house.url() + at))
                .header("Authorization", "Bearer " + house.token(user))
                .header("If-None-Match", tag)
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> fetch(String user, PermitLog permit, String file) throws Exception {
        return fetch(user, permit, file, "\"none\"");
    }

    /** How a request is refused: the status and the rule. */
    private String refused(String user, PermitLog permit, String file) throws Exception {
        HttpResponse<byte[]> answer = fetch(user, permit, file);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() + " " + body.replaceAll("(?s).*\"rule\"\\s*:\\s*\"(\\w+)\".*", "$1");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String scanned(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return QrReader.read(new PDFRenderer(document).renderImageWithDPI(page, 150))
                    .orElseThrow();
        }
    }

    private PassVerdict verified(String token) {
        return house.part(PassKeys.class).verifier().verify(token, Instant.now());
    }

    @Test
    void badgesArePrintedWithNamesThatAreOpenedAndPassesThatHold() throws Exception {
        PermitLog permit = granted();
        HttpResponse<byte[]> badges = fetch(DESK, permit, "badges.pdf");
        assertThat(badges.statusCode())
                .as(new String(badges.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(badges.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(badges.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"%s-badges.pdf\"".formatted(permit.number()));
        assertThat(text(badges.body()))
                .contains("欧阳雪", "José Muñoz", permit.number().value(), "厦门海港货运有限公司");
        assertThat(verified(scanned(badges.body(), 1))).isInstanceOfSatisfying(PassVerdict.Valid.class, valid -> {
            PassClaims claims = valid.claims();
            assertThat(claims.permit()).isEqualTo(permit.number().value());
            assertThat(claims.visitor()).isEqualTo(2);
            assertThat(claims.area()).isEqualTo("enterprise");
            assertThat(claims.from()).isEqualTo(permit.validFrom());
            assertThat(claims.until()).isEqualTo(permit.validUntil().plusSeconds(1));
        });
        assertThat(openings(permit, "getBadges")).hasSize(2);
    }

    private List<String> openings(PermitLog permit, String operation) {
        return house.get("auditor-1", "/api/v1/audit-trail/openings?limit=500")
                .body()
                .get("items")
                .valueStream()
                .map(Object::toString)
                .filter(line -> line.contains(permit.id().value()) && line.contains(operation))
                .toList();
    }

    @Test
    void thePermitIsTheSamePaperUntilSomethingChanges() throws Exception {
        PermitLog permit = granted();
        HttpResponse<byte[]> first = fetch(OWNER, permit, "permit.pdf");
        assertThat(text(first.body())).contains("欧阳雪", "展厅", "general-manager-1", "重点参观 key");
        assertThat(verified(scanned(first.body(), 0))).isInstanceOf(PassVerdict.Valid.class);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(fetch(OWNER, permit, "permit.pdf", tag).statusCode()).isEqualTo(304);
        permit.noticed("Billing", "Freight");
        assertThat(fetch(OWNER, permit, "permit.pdf", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void theNoticeIsForTheDepartmentsAndNamesNobody() throws Exception {
        PermitLog permit = granted();
        String paper = text(fetch(NOTIFIED, permit, "notice.pdf").body());
        assertThat(paper)
                .contains("参观通知单", "Billing", "咖啡、点心", "第二会议室", "客户服务部经理", "新装配线")
                .doesNotContain("欧阳雪", "Muñoz");
        HttpResponse<byte[]> calendar = fetch(NOTIFIED, permit, "notice.ics");
        assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(new String(calendar.body(), StandardCharsets.UTF_8))
                .contains("STATUS:CONFIRMED", "LOCATION:第二会议室", "UID:" + permit.id() + "@keji");
        assertThat(openings(permit, "getNotice")).isEmpty();
    }

    @Test
    void passesAreForThoseWhoHandThemOutAndOnlyOnceTheVisitIsGranted() throws Exception {
        PermitLog permit = granted();
        for (String stranger : List.of(NOTIFIED, "auditor-1", "account-manager-2", "general-manager-1")) {
            assertThat(refused(stranger, permit, "badges.pdf")).as(stranger).isEqualTo("403 ACCESS_BY_ROLE_AND_NEED");
        }
        assertThat(refused("account-manager-2", permit, "notice.ics")).isEqualTo("403 ACCESS_BY_ROLE_AND_NEED");
        assertThat(refused(DESK, new PermitLog(house), "permit.pdf")).isEqualTo("404 OBJECT_EXISTS");
        PermitLog applied = new PermitLog(house).applied(OWNER).named("欧阳雪");
        for (String file : List.of("permit.pdf", "badges.pdf")) {
            assertThat(refused(DESK, applied, file)).isEqualTo("409 PASSES_ARE_OF_GRANTED_PERMITS");
        }
        for (String file : List.of("notice.pdf", "notice.ics")) {
            assertThat(refused(DESK, applied.granted(), file)).isEqualTo("409 NOTICE_HAS_GONE_OUT");
        }
    }

    @Test
    void aVisitThatIsCalledOffIsPrintedNoMoreAndCancelledInCalendars() throws Exception {
        PermitLog permit = granted();
        permit.revoked();
        assertThat(refused(DESK, permit, "badges.pdf")).isEqualTo("409 PASSES_ARE_OF_GRANTED_PERMITS");
        assertThat(refused(DESK, permit, "notice.pdf")).isEqualTo("409 NOTICE_HAS_GONE_OUT");
        assertThat(new String(fetch(OWNER, permit, "notice.ics").body(), StandardCharsets.UTF_8))
                .contains("STATUS:CANCELLED");
    }

    /** Offline a pass of a revoked permit still verifies; the gate asks the log. */
    @Test
    void theGateFindsTheVisitorByTheCodeOfTheBadge() throws Exception {
        PermitLog permit = granted();
        String token = scanned(fetch(DESK, permit, "badges.pdf").body(), 0);
        String whole = scanned(fetch(DESK, permit, "permit.pdf").body(), 0);
        assertThat(looked(token).body().get("visitors").valueStream())
                .singleElement()
                .satisfies(found -> assertThat(found.toString()).contains("欧阳雪", "may-enter"));
        assertThat(looked(whole).body().get("visitors")).hasSize(2);
        Reply altered = looked(token.substring(0, token.length() - 2) + "AA");
        assertThat(altered.status()).isEqualTo(422);
        assertThat(altered.body().get("rule").asString()).isEqualTo("PASS_AT_GATE_IS_OURS");
        assertThat(altered.body().at("/errors/0/pointer").asString()).isEqualTo("/pass");
        permit.revoked();
        assertThat(verified(token)).isInstanceOf(PassVerdict.Valid.class);
        assertThat(looked(token).body().get("visitors").get(0).toString()).contains("called-off");
    }

    private Reply looked(String pass) {
        return house.post(DESK, "/api/v1/gate-lookups?" + house.upToNow(), Map.of("pass", pass));
    }
}
