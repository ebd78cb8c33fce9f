package org.keji.query.pass;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What passes are verified with where the house cannot be asked, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Passes", description = "Signed passes of visitors, and how they are verified offline (handbook chapter 3)")
class PassKeysApi {

    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PassKeys keys;

    PassKeysApi(PassKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/pass-keys")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "getPassKeys",
            summary = "The public keys that passes are verified with, as a JWK set (PE-07)",
            description =
                    "The key that signs stands first, then those that signed before and are still believed. With them "
                            + "./dev verify --keys works without the house.")
    JwkSet keys() {
        return JwkSet.of(keys.believed());
    }

    @GetMapping("/pass-verifier")
    @Requires(Permission.READ_RULES)
    @Operation(
            operationId = "getPassVerifier",
            summary = "A page that verifies passes without a network (PE-07)",
            description =
                    "One file to be kept and opened from there: it holds its script and the public keys, and loads and "
                            + "sends nothing. Fetch it again after the key of passes has changed.")
    @ApiResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> page() {
        if (keys.believed().isEmpty()) {
            throw new Refusal(HouseRule.PASSES_ARE_SIGNED, "");
        }
        String page = VerifierPage.of(keys.believed());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("pass-verifier.html")
                                .build()
                                .toString())
                .header("Content-Security-Policy", VerifierPage.policy())
                .contentType(PAGE)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
