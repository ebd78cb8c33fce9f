package org.keji.query.territory;

import io.swagger.v3.oas.annotations.media.Schema;

/** A customer who lies in a restricted area, which rounds respect (VP-15). */
@Schema(name = "CustomerInRestrictedArea")
public record Restricted(
        @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
        String customerId,

        @Schema(description = "The code of the area, the first of them by its code", example = "R1")
        String area,

        @Schema(description = "Its name", example = "港区") String name) {}
