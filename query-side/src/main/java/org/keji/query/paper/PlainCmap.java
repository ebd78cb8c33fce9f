package org.keji.query.paper;

import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a glyph stands for, the plain one first. In a Chinese font many a character shares its glyph with a
 * radical, such as ⼈ with 人; without this, what is copied from a page would be the radical, which nobody searches for.
 */
final class PlainCmap extends CmapSubtable {

    private static final int RADICALS = 0x2E80;
    private static final int AFTER_RADICALS = 0x2FE0;

    private final CmapSubtable all;

    PlainCmap(CmapSubtable all) {
        this.all = all;
        setPlatformId(all.getPlatformId());
        setPlatformEncodingId(all.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int character) {
        return all.getGlyphId(character);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> characters = all.getCharCodes(glyph);
        return characters == null
                ? null
                : characters.stream().sorted(PlainCmap::byPlainness).toList();
    }

    private static int byPlainness(int one, int other) {
        int byRadical = Boolean.compare(isRadical(one), isRadical(other));
        return byRadical == 0 ? Integer.compare(one, other) : byRadical;
    }

    private static boolean isRadical(int character) {
        return character >= RADICALS && character < AFTER_RADICALS;
    }
}
