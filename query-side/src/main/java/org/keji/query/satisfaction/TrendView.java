package org.keji.query.satisfaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.keji.query.statistics.Share;

/**
 * The trend of satisfaction.
 *
 * @param asOf the moment in business time up to which answers count
 */
@Schema(name = "SatisfactionTrend")
record TrendView(Per per, Instant asOf, long position, List<Period> periods) {

    /** What is counted together. */
    enum Per {
        WEEK,
        MONTH
    }

    /**
     * One period in which somebody was asked.
     *
     * @param satisfied the share that said 4 or 5
     */
    @Schema(name = "SatisfactionPeriod")
    record Period(@Schema(example = "2026-W19") String period, Mean satisfaction, Share satisfied) {}
}
