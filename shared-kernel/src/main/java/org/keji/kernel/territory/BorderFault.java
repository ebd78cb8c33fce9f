package org.keji.kernel.territory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.keji.kernel.identity.Code;
import org.keji.kernel.place.Position;

/**
 * What is wrong with the borders of a map, and where.
 *
 * @param areas the codes of the areas concerned
 * @param place a point of it, in the system of the map
 * @param squareMetres how large it is; 0 where that is no matter
 */
public record BorderFault(Kind kind, List<String> areas, Position place, long squareMetres) {

    /** What can be wrong. */
    public enum Kind {
        /** A ring whose last point is not its first. */
        OPEN_RING("边界未闭合"),
        /** A ring of fewer than three corners. */
        TOO_FEW_POINTS("边界点数不足"),
        /** A corner that is no place in the world. */
        OUTSIDE_THE_WORLD("坐标超出范围"),
        /** Rings that cross or touch themselves or each other so that there is no inside. */
        CROSSED("边界自相交"),
        /** Two territories that share more than the tolerance of the book. */
        OVERLAP("区域重叠"),
        /** A part of the service area that is in no territory; where none is declared, a hole between territories. */
        GAP("区域空白");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return Code.of(this);
        }
    }
}
