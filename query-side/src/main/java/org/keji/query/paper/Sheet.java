package org.keji.query.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.keji.query.pass.QrMark;

/** One page while it is printed. Lengths are mm, and heights count from the top; sizes of letters are points. */
final class Sheet {

    private static final float POINTS = 72 / 25.4f;
    private static final float LEADING = 1.35f;
    private static final float ASCENT = 0.88f;

    private final PDPageContentStream content;
    private final Letters letters;
    private final float top;

    private Sheet(PDPageContentStream content, Letters letters, float top) {
        this.content = content;
        this.letters = letters;
        this.top = top;
    }

    static Sheet on(PDDocument document, Letters letters, float width, float height) {
        try {
            PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(page);
            return new Sheet(new PDPageContentStream(document, page), letters, height * POINTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How high so many lines are, in mm. */
    static float height(int lines, float size) {
        return lines * size * LEADING / POINTS;
    }

    List<String> lines(String text, float size, float width) {
        return letters.lines(text, size, width * POINTS);
    }

    /** @return where the next line begins */
    float text(float left, float y, float size, List<String> lines) {
        float at = y;
        for (String line : lines) {
            line(left, at, size, line);
            at += height(1, size);
        }
        return at;
    }

    /**
     * A text as large as it can be within a width and a number of lines; what does not fit even in the smallest letters
     * is cut off and ends with an ellipsis.
     */
    float fitted(float left, float y, float width, float largest, float smallest, int most, String text) {
        float size = largest;
        while (size > smallest && lines(text, size, width).size() > most) {
            size -= 0.5f;
        }
        List<String> lines = lines(text, size, width);
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
        }
        return text(left, y, size, lines);
    }

    private void line(float left, float y, float size, String shown) {
        try {
            content.beginText();
            content.setFont(letters.font(), size);
            content.newLineAtOffset(left * POINTS, top - y * POINTS - size * ASCENT);
            content.showText(shown);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule from one side to the other. */
    void rule(float left, float y, float width) {
        try {
            content.setStrokingColor(Color.GRAY);
            content.setLineWidth(0.5f);
            content.moveTo(left * POINTS, top - y * POINTS);
            content.lineTo((left + width) * POINTS, top - y * POINTS);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A QR code with its quiet zone. */
    void qr(float left, float y, float side, String token) {
        QrMark mark = QrMark.of(token);
        float module = side * POINTS / mark.modules();
        try {
            for (QrMark.Run run : mark.dark()) {
                content.addRect(
                        left * POINTS + run.column() * module,
                        top - y * POINTS - (run.row() + 1) * module,
                        run.length() * module,
                        module);
            }
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
