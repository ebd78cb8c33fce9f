package org.keji.house.tool;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.keji.query.pass.QrReader;

/** The tokens on a printed paper: every page is looked at as a camera would. */
final class Scanned {

    private static final float DOTS_PER_INCH = 200;

    private Scanned() {}

    /** @param what a token, or the name of a PDF or PNG file with QR codes */
    static List<String> tokens(String what) throws IOException {
        String name = what.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return found(what, pages(file(what).toFile()));
        }
        return name.endsWith(".png") ? found(what, List.of(picture(file(what).toFile()))) : List.of(what);
    }

    /** @throws ToolFailure if there is none */
    static Path file(String name) {
        if (!Files.isRegularFile(Path.of(name))) {
            throw new ToolFailure("There is no file " + name);
        }
        return Path.of(name);
    }

    private static List<String> found(String file, List<String> read) {
        List<String> tokens = read.stream().filter(token -> !token.isEmpty()).toList();
        if (tokens.isEmpty()) {
            throw new ToolFailure("There is no QR code that can be read on " + file);
        }
        return tokens;
    }

    /** One page at a time: a file may have hundreds. */
    private static List<String> pages(File file) throws IOException {
        // There is no screen on a server, and none is needed to draw.
        System.setProperty("java.awt.headless", "true");
        List<String> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                read.add(QrReader.read(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY))
                        .orElse(""));
            }
        }
        return read;
    }

    private static String picture(File file) throws IOException {
        BufferedImage picture = ImageIO.read(file);
        if (picture == null) {
            throw new ToolFailure("There is no picture in " + file);
        }
        return QrReader.read(picture).orElse("");
    }
}
