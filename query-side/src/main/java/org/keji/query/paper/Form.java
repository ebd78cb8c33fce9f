package org.keji.query.paper;

import java.util.List;

/** A4 with a heading and rows of a name and what it is, on as many pages as it takes. */
final class Form {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float MARGIN = 18;
    private static final float NAME_WIDTH = 42;
    private static final float GAP = 2;
    private static final float SIZE = 11;
    private static final float NAME_SIZE = 9;
    private static final float HEADING_SIZE = 20;
    private static final float QR_SIDE = 44;
    private static final float VALUE = MARGIN + NAME_WIDTH;
    private static final float VALUE_WIDTH = WIDTH - VALUE - MARGIN;

    private final Paper paper;
    private Sheet sheet;
    private float y = MARGIN;

    Form(Paper paper, String heading, String number) {
        this.paper = paper;
        this.sheet = paper.next(WIDTH, HEIGHT);
        y = sheet.text(MARGIN, y, HEADING_SIZE, List.of(heading));
        y = sheet.text(MARGIN, y + GAP, HEADING_SIZE, List.of(number)) + GAP;
    }

    /** A QR code at the right of the heading. */
    void qr(String token) {
        sheet.qr(WIDTH - MARGIN - QR_SIDE, MARGIN - GAP * 2, QR_SIDE, token);
        y = Math.max(y, MARGIN + QR_SIDE);
    }

    void row(String name, String value) {
        List<String> lines = sheet.lines(value.isBlank() ? "–" : value, SIZE, VALUE_WIDTH);
        room();
        sheet.rule(MARGIN, y, WIDTH - 2 * MARGIN);
        y += GAP;
        sheet.text(MARGIN, y + GAP / 4, NAME_SIZE, sheet.lines(name, NAME_SIZE, NAME_WIDTH));
        for (String line : lines) {
            room();
            y = sheet.text(VALUE, y, SIZE, List.of(line));
        }
        y += GAP;
    }

    private void room() {
        if (y + Sheet.height(2, SIZE) > HEIGHT - MARGIN) {
            sheet = paper.next(WIDTH, HEIGHT);
            y = MARGIN;
        }
    }
}
