package org.keji.query.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters everything is printed with: Noto Sans SC (SIL Open Font License 1.1), which has all of GB2312 and of the
 * 20,976 unified ideographs of Unicode's first block. A font that is read takes 20 MB and belongs to one printer at a
 * time; one that nobody needs just now waits for the next.
 */
final class Typeface {

    private static final String PLACE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final int MOST_IDLE = 2;
    private static final Queue<TrueTypeFont> IDLE = new ConcurrentLinkedQueue<>();

    private Typeface() {}

    static TrueTypeFont take() {
        TrueTypeFont idle = IDLE.poll();
        return idle == null ? read() : idle;
    }

    static void giveBack(TrueTypeFont font) {
        if (IDLE.size() < MOST_IDLE) {
            IDLE.add(font);
        }
    }

    private static TrueTypeFont read() {
        try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream(PLACE), PLACE)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would be copied as characters of their own.
            font.setEnableGsub(false);
            CmapTable characters = font.getCmap();
            characters.setCmaps(
                    Arrays.stream(characters.getCmaps()).map(PlainCmap::new).toArray(CmapSubtable[]::new));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
