package org.keji.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.paper.Printout.badge;
import static org.keji.query.paper.Printout.badges;
import static org.keji.query.paper.Printout.occasion;
import static org.keji.query.paper.Printout.permit;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.keji.query.paper.PermitPaper.Visitor;

/** What is printed says what it was made of, in letters one can select, and is the same when it is printed again. */
class PaperTest {

    @Test
    void thePermitSaysWhatWasGrantedToWhom() {
        String text = Printout.text(permit(occasion(), new Visitor(1, "欧阳雪"), new Visitor(2, "José Muñoz-Lindström"))
                .pdf());
        assertThat(text)
                .contains(
                        "参观证 Visitor permit",
                        "V2026-7K3QX9ZB2M",
                        "类别 Kind",
                        "重点参观 key",
                        "厦门海港货运有限公司 Harbour Freight Ltd.",
                        "2026-06-01 09:00 – 2026-06-01 17:00 (Asia/Shanghai)",
                        "展厅、总装车间",
                        "南门 → 展厅 → 总装车间 → 会议楼",
                        "general-manager-1, 2026-05-28 10:30",
                        "欧阳雪",
                        "José Muñoz-Lindström");
        assertThat(text.replaceAll("\\R", "")).contains(Printout.PURPOSE);
    }

    /** The departments learn how many come; who they are is for the gate. */
    @Test
    void theNoticeSaysWhatIsToBePreparedAndNamesNobody() {
        assertThat(Printout.text(Printout.notice().pdf()))
                .contains("参观通知单 Visit notice", "生产部、安保部", "12", "咖啡、点心", "第二会议室", "客户服务部", "装配、检验");
    }

    @Test
    void theSameIsPrintedToTheSameBytes() {
        assertThat(permit(occasion(), new Visitor(1, "林")).pdf())
                .isEqualTo(permit(occasion(), new Visitor(1, "林")).pdf())
                .isNotEqualTo(permit(occasion(), new Visitor(1, "陈")).pdf());
        assertThat(badges(badge(1, "林")).pdf()).isEqualTo(badges(badge(1, "林")).pdf());
        assertThat(Printout.notice().pdf()).isEqualTo(Printout.notice().pdf());
    }

    /** The characters of GB2312 that share their glyph with a radical come back as themselves. */
    @Test
    void whatIsCopiedIsWhatWasWritten() {
        String shared = "一人儿入八力十又口土士大女子寸小山工己巾干广心戈户手支文斗方日曰月木止比毛气水火父爪片牛犬玄玉瓜瓦甘生用田";
        assertThat(Printout.text(permit(occasion("x", "y"), new Visitor(1, shared))
                                .pdf())
                        .replaceAll("\\R", ""))
                .contains(shared);
        assertThat(codes(permit(occasion("x", "y"), new Visitor(1, shared)).pdf()))
                .noneMatch(code -> code.matches("[⺀-⿟]"));
    }

    /** What the file itself says each of its glyphs stands for. */
    private static List<String> codes(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFont font = fonts(document).getFirst();
            return IntStream.range(1, 60_000)
                    .mapToObj(code -> {
                        try {
                            return ((PDType0Font) font).hasGlyph(code) ? font.toUnicode(code) : null;
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .filter(java.util.Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        List<PDFont> fonts = new java.util.ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }

    @Test
    void itsLettersComeAlongAndOnlyThoseItNeeds() throws Exception {
        byte[] pdf = permit(occasion(), new Visitor(1, "林")).pdf();
        assertThat(pdf).hasSizeLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(fonts(document)).singleElement().satisfies(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            });
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("参观证 V2026-7K3QX9ZB2M");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    /** A name with a character that the font lacks prints, and the number says who is meant. */
    @Test
    void aRareCharacterBreaksNothing() {
        assertThat(Printout.text(badges(badge(1, "𠮷野㛃"), badge(2, "a\tb\u0000c\u200Bd🙂"))
                        .pdf()))
                .contains("〓野㛃", "a b cd〓");
    }

    @Test
    void longNamesAndPurposesAreWrappedWithinThePage() throws Exception {
        String name = "迪丽热巴・阿卜杜热西提・买买提明・艾合买提江・吐尔逊・努尔兰别克・玉山江・合力力";
        String word = "Donaudampfschifffahrtsgesellschaftskapitänswitwe".repeat(12);
        byte[] badge = badges(badge(1, name), badge(2, "W".repeat(400))).pdf();
        assertThat(Printout.text(badge).replaceAll("\\R", "")).contains(name).contains("…");
        byte[] permit = permit(occasion("长".repeat(300), (word + " ").repeat(30)), new Visitor(1, name))
                .pdf();
        assertThat(Printout.text(permit).replaceAll("\\R", ""))
                .contains("长".repeat(300))
                .contains(word);
        for (byte[] pdf : List.of(badge, permit)) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(Outside.of(document)).isEmpty();
            }
        }
    }
}
