package org.keji.query.customersearch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** What is known of an organisation before it has a card; the telephone number is nowhere kept. */
@Schema(name = "CustomerDuplicateCheck")
record DuplicateSought(
        @Schema(example = "福州东港物流有限公司") @Nullable String name,

        @Schema(example = "91350100M000100Y43") @Nullable String registrationNumber,

        @Schema(example = "福州市鼓楼区东港路18号") @Nullable String address,

        @Schema(description = "Of somebody who works there, in any usual spelling", example = "+86 592 5550100")
        @Nullable
        String phone) {

    private static final int LONGEST = 200;

    /** @throws Refusal if nothing is said, or too much */
    void check() {
        if (Stream.of(name, registrationNumber, address, phone).allMatch(DuplicateSought::isNothing)) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "body");
        }
        requireShort(name, "/name");
        requireShort(registrationNumber, "/registrationNumber");
        requireShort(address, "/address");
        requireShort(phone, "/phone");
    }

    private static boolean isNothing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void requireShort(@Nullable String text, String pointer) {
        if (text != null && (text.length() > LONGEST || text.indexOf('\0') >= 0)) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, pointer);
        }
    }

    /** As it stands on cards. */
    @Nullable
    String number() {
        return registrationNumber == null
                ? null
                : Normalizer.normalize(registrationNumber, Normalizer.Form.NFKC)
                        .strip()
                        .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "DuplicateSought[masked]";
    }
}
