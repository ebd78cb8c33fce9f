package org.keji.command.calendar;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the sender of a command is told.
 *
 * @param version the version the calendar of the region has now, which is its ETag
 */
public record CalendarAnswer(
        @Schema(example = "calendar-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
        String id,

        @Schema(example = "cn") String region,

        @Schema(example = "2026") int year,

        @Schema(example = "1") long version) {}
