package org.keji.query.pass;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the QR code on a picture. */
public final class QrReader {

    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    /** How many times as large as it is a picture is looked at. */
    private static final int LARGEST = 3;

    private QrReader() {}

    /** What it says; empty if there is none, or none that can be read. */
    public static Optional<String> read(BufferedImage picture) {
        // Where modules are a few pixels wide, one size or one way to tell dark from light finds what another misses.
        return IntStream.rangeClosed(1, LARGEST)
                .mapToObj(times -> luminance(picture, times))
                .flatMap(light -> Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light)))
                .flatMap(bits -> decoded(new BinaryBitmap(bits)).stream())
                .findFirst();
    }

    private static LuminanceSource luminance(BufferedImage picture, int times) {
        int width = picture.getWidth() * times;
        int height = picture.getHeight() * times;
        BufferedImage grown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = grown.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return new RGBLuminanceSource(width, height, grown.getRGB(0, 0, width, height, null, 0, width));
    }

    private static Optional<String> decoded(BinaryBitmap bits) {
        try {
            return Optional.of(new MultiFormatReader().decode(bits, HINTS).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
