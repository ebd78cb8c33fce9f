package org.keji.command.territory;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.Borders;
import tools.jackson.databind.JsonNode;

/** Bodies of the commands about maps of territories. */
sealed interface TerritoryRequest extends Body {

    String EXAMPLE = """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
              "properties": {"code": "N1", "name": "思明北", "role": "territory", "accountManagers": ["account-manager-1"]},
              "geometry": {"type": "Polygon", "coordinates": [[[118.07, 24.44], [118.12, 24.44], [118.12, 24.48],
                [118.07, 24.48], [118.07, 24.44]]]}}]}""";

    String AREAS = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"adcode": 350203},
              "geometry": {"type": "Polygon", "coordinates": [[[118.07, 24.44], [118.12, 24.44], [118.12, 24.48],
                [118.07, 24.48], [118.07, 24.44]]]}}]}""";

    /** It holds from when it is told. */
    @Override
    @Schema(hidden = true)
    default @Nullable Instant occurredAt() {
        return null;
    }

    /** A map. */
    @Schema(name = "TerritoryDraft")
    record Draft(
            @Schema(
                    description = "What all corners were measured in: wgs-84, as GeoJSON has it, or gcj-02",
                    example = "wgs-84",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            ReferenceSystem system,

            @Schema(
                    description = "A GeoJSON feature collection of polygons and multipolygons. Each feature has the "
                            + "properties code and name, the role territory, service-area or restricted (territory if "
                            + "left out), and for a territory accountManagers. One without a geometry has the property "
                            + "areas, a list of codes, and is the union of those.",
                    implementation = Object.class,
                    example = EXAMPLE,
                    requiredMode = Schema.RequiredMode.REQUIRED)
            JsonNode map,

            @Schema(
                    description = "The administrative areas whose codes the map names: a GeoJSON feature collection in "
                            + "the same system, each with the property adcode, six digits of GB/T 2260. An unknown code, "
                            + "and one that two features of the same role name, is refused.",
                    implementation = Object.class,
                    example = AREAS)
            @Nullable
            JsonNode areas,

            @Schema(description = REASON, example = "The new bridge is open") @Nullable
            String reason)
            implements TerritoryRequest {

        void check() {
            Body.requireField(system != null, "/system");
            Body.requireField(map != null, "/map");
            Body.requireReason(reason);
        }

        @Schema(hidden = true)
        Borders borders() {
            return GeoJson.read(map, new AdministrativeAreas(areas), system);
        }
    }

    /** That the draft holds from now on. */
    @Schema(name = "TerritoryPublication")
    record Publication(
            @Schema(description = REASON, example = "The new bridge is open") @Nullable
            String reason) implements TerritoryRequest {}
}
