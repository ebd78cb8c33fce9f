package org.keji.query.paper;

import java.time.Instant;
import java.util.List;

/**
 * The badges of a permit, a card of 90 × 60 mm for each visitor (PE-07).
 *
 * @param printedAs when what they say became so
 */
public record BadgePaper(Occasion occasion, Instant printedAs, List<Badge> badges) {

    private static final float WIDTH = 90;
    private static final float HEIGHT = 60;
    private static final float MARGIN = 4;
    private static final float QR_SIDE = 38;
    private static final float COLUMN = WIDTH - 2 * MARGIN - QR_SIDE;
    private static final float NAME_AT = 41;
    private static final float ORGANISATION_AT = 53;

    /**
     * What one visitor wears.
     *
     * @param visitor number within the permit
     * @param token the pass of this visitor
     */
    public record Badge(int visitor, String name, String token) {}

    public byte[] pdf() {
        return Paper.print(
                "参观证 " + occasion.number(), printedAs, paper -> badges.forEach(badge -> print(paper, badge)));
    }

    private void print(Paper paper, Badge badge) {
        Sheet card = paper.next(WIDTH, HEIGHT);
        card.qr(WIDTH - QR_SIDE - MARGIN / 2, MARGIN / 2, QR_SIDE, badge.token());
        float y = card.text(MARGIN, MARGIN, 8, List.of("参观证 Visitor"));
        y = card.fitted(MARGIN, y, COLUMN, 14, 8, 1, occasion.number());
        y = card.text(MARGIN, y, 26, List.of(String.valueOf(badge.visitor())));
        y = card.fitted(MARGIN, y, COLUMN, 9, 6, 1, occasion.area());
        card.fitted(MARGIN, y, COLUMN, 9, 6, 1, "至 Until " + occasion.time(occasion.until()));
        card.fitted(MARGIN, NAME_AT, WIDTH - 2 * MARGIN, 18, 8, 2, badge.name());
        card.fitted(MARGIN, ORGANISATION_AT, WIDTH - 2 * MARGIN, 9, 6, 1, occasion.organisation());
    }
}
