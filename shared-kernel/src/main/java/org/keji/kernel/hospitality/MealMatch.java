package org.keji.kernel.hospitality;

import org.keji.kernel.identity.HospitalityId;

/** A line of the restaurant's bill and the meal it is for. */
public record MealMatch(int row, HospitalityId hospitalityId) {}
