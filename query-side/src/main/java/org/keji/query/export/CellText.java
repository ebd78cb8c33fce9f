package org.keji.query.export;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.keji.kernel.identity.Code;
import org.keji.kernel.sheet.CellGuard;

/** Text as it may stand in a cell. */
final class CellText {

    private CellText() {}

    /** A value of any kind but a number as text; times in ISO 8601. */
    static String of(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Instant time -> time.toString();
            case Enum<?> word -> Code.of(word);
            case Collection<?> several ->
                CellGuard.guarded(several.stream().map(Objects::toString).collect(Collectors.joining(" ")));
            default -> CellGuard.guarded(value.toString());
        };
    }
}
