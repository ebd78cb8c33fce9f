package org.keji.command.permit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;

/** Bodies of the commands about pictures of a visit (PE-08). */
sealed interface PhotographyRequest extends PermitRequest {

    int MOST_PICTURES = 100;

    /** Why pictures are wanted. */
    @Schema(name = "PhotographyWish")
    record Asking(
            @Schema(
                    description = "Why they are needed; kept in clear for ever, so it names no person",
                    example = "The new line is to be shown to their board",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String needed,

            @Schema(
                    description = "How they promote; kept in clear for ever, so it names no person",
                    example = "Their board sees what the line can do",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String promotes,

            @Schema(description = REASON, example = "They asked on the phone") @Nullable
            String reason)
            implements PhotographyRequest {

        @Override
        public void check() {
            Body.requireWord(needed, "/needed");
            Body.requireWord(promotes, "/promotes");
            Body.requireReason(reason);
        }
    }

    /** That pictures may be taken, and by whom. */
    @Schema(name = "PhotographyConsent")
    record Granting(
            @Schema(
                    description = "Who is appointed to take them, by the name they sign in with",
                    example = "department-officer-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String photographer,

            @Schema(description = REASON, example = "Nothing secret stands in that hall") @Nullable
            String reason)
            implements PhotographyRequest {

        @Override
        public void check() {
            Body.requireWord(photographer, "/photographer");
            Body.requireReason(reason);
        }
    }

    /** A picture that was taken. */
    @Schema(name = "PictureEntry")
    record Registering(
            @Schema(
                    description = "What is on it; kept in clear for ever, so it names no person",
                    example = "The new line at work",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String shows,

            @Schema(
                    description = "A day of the visit, in the zone of the house",
                    example = "2026-05-11",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate takenOn,

            @Schema(
                    description = "Where the master is, in words",
                    example = "Safe of the department, shelf 3",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String keptAt,

            @Schema(
                    description = "SHA-256 of the master, in 64 hexadecimal digits",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String digest,

            @Schema(description = REASON, example = "For their board") @Nullable
            String reason)
            implements PhotographyRequest {

        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        @Override
        public void check() {
            Body.requireWord(shows, "/shows");
            Body.requireField(takenOn != null, "/takenOn");
            Body.requireDay(takenOn, "/takenOn");
            Body.requireWord(keptAt, "/keptAt");
            Body.requireField(digest != null && SHA_256.matcher(digest).matches(), "/digest");
            Body.requireReason(reason);
        }
    }

    /** That prints went out. */
    @Schema(name = "PrintsLetter")
    record Printing(
            @Schema(
                    description = "The numbers of the pictures, 1 to 100 of them",
                    example = "[1, 2]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonProperty(required = true)
            List<Integer> pictures,

            @Schema(
                    description = "The number of the official letter",
                    example = "Letter 2026-17",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String letter,

            @Schema(description = REASON, example = "As agreed") @Nullable
            String reason)
            implements PhotographyRequest {

        @Override
        public void check() {
            requirePictures(pictures);
            Body.requireWord(letter, "/letter");
            Body.requireReason(reason);
        }
    }

    /** Where pictures are to be published. */
    @Schema(name = "PublicationWish")
    record Publishing(
            @Schema(
                    description = "The numbers of the pictures, 1 to 100 of them",
                    example = "[1]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @JsonProperty(required = true)
            List<Integer> pictures,

            @Schema(description = "Where", example = "Harbour News", requiredMode = Schema.RequiredMode.REQUIRED)
            String medium,

            @Schema(description = REASON, example = "They open a new hall") @Nullable
            String reason)
            implements PhotographyRequest {

        @Override
        public void check() {
            requirePictures(pictures);
            Body.requireWord(medium, "/medium");
            Body.requireReason(reason);
        }
    }

    private static void requirePictures(@Nullable List<Integer> pictures) {
        boolean some = pictures != null && !pictures.isEmpty() && pictures.size() <= MOST_PICTURES;
        Body.requireField(some, "/pictures");
        List<Integer> numbers = pictures == null ? List.of() : pictures;
        for (int i = 0; i < numbers.size(); i++) {
            Body.requireField(numbers.get(i) != null, "/pictures/" + i);
        }
    }
}
