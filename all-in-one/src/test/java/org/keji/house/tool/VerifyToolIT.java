package org.keji.house.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keji.house.testing.House;
import org.keji.query.paper.BadgePaper;
import org.keji.query.paper.BadgePaper.Badge;
import org.keji.query.paper.Occasion;
import org.keji.query.pass.PassClaims;
import org.keji.query.pass.PassKeys;

/** {@code ./dev verify}, on tokens and on what was printed, with a house and without one. */
class VerifyToolIT {

    private static final Duration HOUR = Duration.ofHours(1);

    private final House house = House.shared();
    private final Instant now = Instant.now();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path keys;

    @BeforeEach
    void keysAreSaved() throws Exception {
        keys = Files.writeString(
                folder.resolve("keys.json"),
                house.get("auditor-1", "/api/v1/pass-keys").text());
    }

    private String token(int visitor, Instant from, Instant until) {
        return house.part(PassKeys.class)
                .signer()
                .sign(new PassClaims("V2026-7K3QX9ZB2M", visitor, "key", "enterprise", from, until, 9));
    }

    private String valid(int visitor) {
        return token(visitor, now.minus(HOUR), now.plus(HOUR));
    }

    private int offline(String what) {
        VerifyTool tool = new VerifyTool(
                url -> {
                    throw new AssertionError("nobody is asked");
                },
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return tool.run(List.of("verify", what, "--keys", keys.toString()));
    }

    private Path badges(String first, String second) throws Exception {
        Occasion occasion = new Occasion(
                "V2026-7K3QX9ZB2M",
                "key",
                "Harbour",
                "A look",
                now,
                now.plus(HOUR),
                ZoneOffset.UTC,
                List.of(),
                List.of(),
                "enterprise",
                "host");
        byte[] pdf = new BadgePaper(occasion, now, List.of(new Badge(1, "林", first), new Badge(2, "陈", second))).pdf();
        return Files.write(folder.resolve("badges.PDF"), pdf);
    }

    @Test
    void aTokenIsVerifiedWithKeysFromAFile() {
        assertThat(offline(valid(3))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("有效 valid: permit V2026-7K3QX9ZB2M visitor 3, key, enterprise, from ");
        assertThat(offline(token(3, now.plus(HOUR), now.plus(HOUR)))).isEqualTo(1);
        assertThat(offline(token(0, now.minus(HOUR), now.minus(HOUR)))).isEqualTo(1);
        assertThat(offline(valid(3) + "A")).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not valid yet", "expired", "altered");
    }

    @Test
    void everyBadgeOfAPrintedFileIsVerified() throws Exception {
        assertThat(offline(badges(valid(1), valid(2)).toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("visitor 1", "visitor 2");
        assertThat(offline(badges(valid(1), token(2, now.minus(HOUR), now.minus(HOUR)))
                        .toString()))
                .isEqualTo(1);
    }

    @Test
    void aPictureOfABadgeIsVerified() throws Exception {
        File picture = folder.resolve("badge.png").toFile();
        try (PDDocument document = Loader.loadPDF(badges(valid(1), valid(2)).toFile())) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(1, 150), "png", picture);
        }
        assertThat(offline(picture.toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("visitor 2");
    }

    @Test
    void whatCannotBeToldIsNeitherValidNorNot() throws Exception {
        assertThat(offline(folder.resolve("missing.pdf").toString())).isEqualTo(2);
        assertThat(offline(Files.writeString(folder.resolve("no.png"), "none").toString()))
                .isEqualTo(2);
        assertThat(offline(Files.writeString(folder.resolve("no.pdf"), "none").toString()))
                .isEqualTo(2);
        keys = folder.resolve("no.pdf");
        assertThat(offline(valid(1))).isEqualTo(2);
        keys = folder.resolve("missing.json");
        assertThat(offline(valid(1))).isEqualTo(2);
    }

    @Test
    void withoutAFileARunningHouseIsAskedForItsKeys() {
        VerifyTool tool = new VerifyTool(
                url -> {
                    assertThat(url).isIn("", house.url());
                    return house.client();
                },
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(tool.run(List.of("verify", valid(1)))).isZero();
        assertThat(tool.run(List.of("verify", valid(1), "--url", house.url()))).isZero();
        assertThat(tool.run(List.of("verify", valid(1), "--other", "x"))).isEqualTo(2);
    }
}
