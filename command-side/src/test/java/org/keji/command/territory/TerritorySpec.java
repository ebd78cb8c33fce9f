package org.keji.command.territory;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.territory.TerritoryVocabulary.drafted;
import static org.keji.command.territory.TerritoryVocabulary.map;
import static org.keji.command.territory.TerritoryVocabulary.published;
import static org.keji.command.territory.TerritoryVocabulary.square;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.territory.Borders;

class TerritorySpec extends AggregateSpec {

    TerritorySpec() {
        super(new TerritoryExamples(), TerritoryRule.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        Borders sound = map(square("west", 0, 1, "Lin"));
        Borders faulty = map(square("west", 0, 1, "Lin"), square("east", 0.5, 1, "Lin"));
        DomainEvent first = drafted(1, sound).event();
        DomainEvent holds = published(1).event();
        for (List<DomainEvent> never : List.of(
                List.of(holds),
                List.of(first, first),
                List.of(first, holds, holds),
                List.of(first, published(2).event()),
                List.of(drafted(1, faulty).event(), holds))) {
            assertThatIllegalStateException().isThrownBy(() -> TerritoryExamples.fold(never));
        }
    }
}
