package org.keji.kernel.hospitality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.HospitalityId;

/**
 * Something that does not fit between a restaurant's bill and the meals of the house.
 *
 * @param number among those of the bill, from 1
 * @param row the line it is about; null if it is about none
 * @param meals those it is about
 * @param ours what the house says, CNY or persons; null if it says nothing
 * @param theirs what the restaurant says, in the same unit; null if it says nothing
 */
public record MealDifference(
        int number,
        DifferenceKind kind,
        @Nullable Integer row,
        List<HospitalityId> meals,
        @Nullable BigDecimal ours,
        @Nullable BigDecimal theirs) {}
