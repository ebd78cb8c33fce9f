package org.keji.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.paper.Printout.KEYS;
import static org.keji.query.paper.Printout.badge;
import static org.keji.query.paper.Printout.badges;
import static org.keji.query.paper.Printout.occasion;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PassVerdict.Valid;
import org.keji.query.pass.Passes;
import org.keji.query.pass.QrReader;

/** Badges are printed, looked at with a camera, and verified. */
class BadgePaperTest {

    private static final int DOTS_PER_INCH = 150;
    private static final int KEYS_TRIED = 40;

    private static void holds(BufferedImage picture, int visitor) {
        String token = QrReader.read(picture).orElseThrow();
        assertThat(KEYS.verifier().verify(token, Passes.DURING)).isEqualTo(new Valid(Passes.claims(visitor)));
    }

    @Test
    void theCodeOfEveryBadgeIsReadAndVerified() throws Exception {
        byte[] pdf = badges(badge(1, "欧阳雪"), badge(2, "José Muñoz-Lindström"), badge(500, "林".repeat(40)))
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            PDFRenderer renderer = new PDFRenderer(document);
            holds(renderer.renderImageWithDPI(0, DOTS_PER_INCH), 1);
            holds(renderer.renderImageWithDPI(1, DOTS_PER_INCH), 2);
            holds(renderer.renderImageWithDPI(2, DOTS_PER_INCH), 500);
        }
    }

    @Test
    void theCodeOfThePermitIsReadAndVerified() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(Printout.permit(Printout.occasion()).pdf())) {
            holds(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), 0);
        }
    }

    /** Codes differ with every key: what one camera reads of one code says little of the next. */
    @Test
    void codesAreReadWhateverTheySay() throws Exception {
        for (int i = 0; i < KEYS_TRIED; i++) {
            PassKeys keys = Passes.fresh();
            BadgePaper badge = badges(new BadgePaper.Badge(i, "欧阳雪", Passes.token(keys, i)));
            PermitPaper permit = new PermitPaper(
                    occasion(), "general-manager-1", Printout.APPROVED, List.of(), Passes.token(keys, 0));
            assertThat(read(badge.pdf())).contains(Passes.token(keys, i));
            assertThat(read(permit.pdf())).contains(Passes.token(keys, 0));
        }
    }

    private static Optional<String> read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        }
    }

    @Test
    void aBadgeSaysWhoMayGoWhereUntilWhen() {
        assertThat(Printout.text(badges(badge(12, "欧阳雪")).pdf()))
                .contains("V2026-7K3QX9ZB2M", "12", "欧阳雪", "厂区 enterprise", "2026-06-01 17:00", "Harbour Freight Ltd.");
    }

    @Test
    void fiveHundredVisitorsHaveTheirBadgesWithinSeconds() throws Exception {
        List<BadgePaper.Badge> all = IntStream.rangeClosed(1, 500)
                .mapToObj(visitor -> badge(visitor, "来访者" + visitor))
                .toList();
        long begun = System.nanoTime();
        byte[] pdf = new BadgePaper(occasion(), Printout.APPROVED, all).pdf();
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("500 badges: %d ms, %d KiB%n", taken.toMillis(), pdf.length / 1024);
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
        assertThat(pdf).hasSizeLessThan(16 << 20);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(500);
            holds(new PDFRenderer(document).renderImageWithDPI(499, DOTS_PER_INCH), 500);
        }
    }
}
