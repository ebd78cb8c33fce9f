package org.keji.query.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** A document while it is printed: the same bytes for the same pages, and nothing on disk, for it names persons. */
final class Paper {

    private static final String LANGUAGE = "zh-CN";

    private final PDDocument document;
    private final Letters letters;
    private @Nullable Sheet open;

    private Paper(PDDocument document, Letters letters) {
        this.document = document;
        this.letters = letters;
    }

    /**
     * @param title that readers show
     * @param as of when it is what it says, which is the date it bears
     * @return the PDF
     */
    static byte[] print(String title, Instant as, Consumer<Paper> pages) {
        TrueTypeFont font = Typeface.take();
        try (PDDocument document = new PDDocument()) {
            describe(document, title, as);
            Letters letters = new Letters(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
            Paper paper = new Paper(document, letters);
            pages.accept(paper);
            paper.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Typeface.giveBack(font);
        }
    }

    private static void describe(PDDocument document, String title, Instant as) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setProducer("Keji");
        about.setCreationDate(GregorianCalendar.from(as.atZone(ZoneOffset.UTC)));
        document.getDocumentCatalog().setLanguage(LANGUAGE);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        // The id of a file is otherwise made of the time at which it is written.
        document.setDocumentId(as.toEpochMilli());
    }

    /**
     * The next page; the one before it is finished.
     *
     * @param width in mm
     * @param height in mm
     */
    Sheet next(float width, float height) {
        finish();
        Sheet sheet = Sheet.on(document, letters, width, height);
        open = sheet;
        return sheet;
    }

    private void finish() {
        if (open != null) {
            open.finish();
        }
    }
}
