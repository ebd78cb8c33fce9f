package org.keji.query.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.rule.Sentence;

/** How a customer of this size is served, and what holds besides abroad, in the words of the book (CU-20). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CustomerService")
record ServiceView(
        @Schema(description = "large, medium, small or sole-trader; absent for a person", example = "large") @Nullable
        String size,

        @Schema(description = "Absent for a person, whose class the book does not name") @Nullable
        Words service,

        @Schema(description = "Absent at home") @Nullable Words abroad) {

    /** The same in the two languages of the house. */
    @Schema(name = "Words")
    record Words(
            @Schema(example = "Strategic partner, highest service")
            String english,

            @Schema(example = "战略合作伙伴，最高级别服务") String chinese) {

        private static Words of(Sentence sentence) {
            return new Words(sentence.english(), sentence.chinese());
        }
    }

    static ServiceView of(ClassedRow row, PolicyEdition book) {
        boolean isAbroad = row.said().territory().equals(Territory.INTERNATIONAL.code());
        String size = row.said().size();
        return new ServiceView(
                size,
                size == null ? null : Words.of(book.wording(served(CustomerSize.ofCode(size)))),
                isAbroad ? Words.of(book.wording(PolicyParameter.SERVICE_INTERNATIONAL)) : null);
    }

    private static PolicyParameter served(CustomerSize size) {
        return switch (size) {
            case LARGE -> PolicyParameter.SERVICE_LARGE;
            case MEDIUM -> PolicyParameter.SERVICE_MEDIUM;
            case SMALL -> PolicyParameter.SERVICE_SMALL;
            case SOLE_TRADER -> PolicyParameter.SERVICE_SOLE_TRADER;
        };
    }
}
