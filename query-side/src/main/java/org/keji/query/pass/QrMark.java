package org.keji.query.pass;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code as rectangles. A sixth of it may be lost (level M).
 *
 * @param modules that it is wide and high, with the four of its quiet zone on every side
 * @param dark what is dark, row by row
 */
public record QrMark(int modules, List<Run> dark) {

    private static final int QUIET = 4;

    /** Dark modules beside each other. */
    public record Run(int row, int column, int length) {}

    public static QrMark of(String text) {
        try {
            BitMatrix bits = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
            return new QrMark(bits.getWidth(), runs(bits));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A QR code cannot hold it", tooLong);
        }
    }

    private static List<Run> runs(BitMatrix bits) {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < bits.getHeight(); row++) {
            int column = 0;
            while (column < bits.getWidth()) {
                int begin = column;
                while (column < bits.getWidth() && bits.get(column, row)) {
                    column++;
                }
                if (column > begin) {
                    runs.add(new Run(row, begin, column - begin));
                }
                column++;
            }
        }
        return runs;
    }
}
