package org.keji.kernel.opening;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.DataField;

/**
 * What came of opening a sealed value.
 *
 * @param value what it says; null if it is gone, or is not for who asked
 * @param erased whether it is gone, since whose it was has no key any more
 */
public record Told<T>(DataField field, @Nullable T value, boolean erased) {

    @Override
    public String toString() {
        return "Told[" + field.name() + "]";
    }
}
