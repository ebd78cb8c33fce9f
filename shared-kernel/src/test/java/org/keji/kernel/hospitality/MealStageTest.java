package org.keji.kernel.hospitality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.kernel.identity.Code;

/** How far meals have come: which lie ahead, and which took place. */
class MealStageTest {

    private static final Set<MealStage> AHEAD =
            EnumSet.of(MealStage.REQUESTED, MealStage.HALF_APPROVED, MealStage.APPROVED);
    private static final Set<MealStage> TOOK_PLACE =
            EnumSet.of(MealStage.HELD, MealStage.BILLED, MealStage.SIGNED, MealStage.SETTLED, MealStage.NOT_REIMBURSED);

    @ParameterizedTest
    @EnumSource
    void aMealLiesAheadTookPlaceOrDidNot(MealStage stage) {
        assertThat(stage.isAhead()).isEqualTo(AHEAD.contains(stage));
        assertThat(stage.tookPlace()).isEqualTo(TOOK_PLACE.contains(stage));
    }

    @ParameterizedTest
    @EnumSource
    void everyStageHasItsNames(MealStage stage) {
        assertThat(Code.find(MealStage.class, stage.code())).contains(stage);
        assertThat(stage.chinese()).matches("\\p{IsHan}+");
    }
}
