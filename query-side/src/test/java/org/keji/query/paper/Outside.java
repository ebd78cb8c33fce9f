package org.keji.query.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Characters that were printed beside the page. */
final class Outside extends PDFTextStripper {

    private final List<String> outside = new ArrayList<>();

    private Outside() {}

    static List<String> of(PDDocument document) throws IOException {
        Outside reader = new Outside();
        reader.getText(document);
        return reader.outside;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        boolean isOnThePage = text.getX() >= 0
                && text.getX() + text.getWidth() <= text.getPageWidth()
                && text.getY() >= 0
                && text.getY() <= text.getPageHeight();
        if (!isOnThePage) {
            outside.add(text.getUnicode());
        }
        super.processTextPosition(text);
    }
}
