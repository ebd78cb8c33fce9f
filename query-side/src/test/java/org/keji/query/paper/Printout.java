package org.keji.query.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.Passes;

/** Papers of one visit, and what is read from them, for tests. */
final class Printout {

    static final Instant APPROVED = Instant.parse("2026-05-28T02:30:00Z");
    static final PassKeys KEYS = Passes.fresh();
    static final String PURPOSE = "考察新装配线及质量检验流程，洽谈年度框架合同 (annual frame contract)";

    private Printout() {}

    static Occasion occasion() {
        return occasion("厦门海港货运有限公司 Harbour Freight Ltd.", PURPOSE);
    }

    static Occasion occasion(String organisation, String purpose) {
        return new Occasion(
                "V2026-7K3QX9ZB2M",
                "重点参观 key",
                organisation,
                purpose,
                Passes.FROM,
                Passes.UNTIL,
                ZoneId.of("Asia/Shanghai"),
                List.of("展厅", "总装车间"),
                List.of("南门", "展厅", "总装车间", "会议楼"),
                "厂区 enterprise",
                "account-manager-1");
    }

    static PermitPaper permit(Occasion occasion, PermitPaper.Visitor... visitors) {
        return new PermitPaper(occasion, "general-manager-1", APPROVED, List.of(visitors), Passes.token(KEYS, 0));
    }

    static BadgePaper.Badge badge(int visitor, String name) {
        return new BadgePaper.Badge(visitor, name, Passes.token(KEYS, visitor));
    }

    static BadgePaper badges(BadgePaper.Badge... badges) {
        return new BadgePaper(occasion(), APPROVED, List.of(badges));
    }

    static NoticePaper notice() {
        return new NoticePaper(
                occasion(),
                List.of("生产部", "安保部"),
                12,
                List.of("装配", "检验"),
                new NoticePaper.Reception(
                        List.of("咖啡", "点心"), "客户服务部", "第二会议室", "A key visit is received with coffee."),
                APPROVED);
    }

    /** The characters of a PDF as whoever selects and copies them gets them. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
