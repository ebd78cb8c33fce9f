package org.keji.query.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.BorderFault;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.Point;
import org.keji.query.territory.MapRow.Publication;

/** What is answered to questions to maps of territories. */
sealed interface MapView {

    /** A map without its corners. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TerritoryMapLine")
    record Line(
            @Schema(example = "1") int draft,

            @Schema(description = "drafted or published", example = "published")
            String state,

            @Schema(example = "[\"N1\"]") List<String> territories,

            @Schema(description = "What is wrong with its borders, each with its place; none of a published map")
            List<BorderFault> faults,

            Instant draftedAt,
            @Schema(example = "service-manager-1") String draftedBy,

            @Schema(description = "Since when it holds, and why; absent while it was not published") @Nullable
            Publication publication)
            implements MapView {

        static Line of(MapRow row) {
            return new Line(
                    row.draft(),
                    row.state(),
                    row.territories(),
                    row.wrong(),
                    row.draftedAt(),
                    row.draftedBy(),
                    row.publication());
        }
    }

    /** Maps, the newest first, and below which number the next page begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TerritoryMapPage")
    record Page(List<Line> items, @Nullable Integer next) implements MapView {}

    /** A map as GeoJSON, in the system it was measured in. */
    @Schema(name = "TerritoryMapGeoJson")
    record Collection(
            @Schema(example = "FeatureCollection") String type,

            @Schema(description = "What all corners were measured in", example = "wgs-84")
            String system,

            List<Feature> features)
            implements MapView {

        static Collection of(Borders borders) {
            return new Collection(
                    "FeatureCollection",
                    borders.system().code(),
                    borders.areas().stream().map(Feature::of).toList());
        }
    }

    /** An area as a feature of GeoJSON. */
    @Schema(name = "TerritoryFeature")
    record Feature(@Schema(example = "Feature") String type, Properties properties, Geometry geometry)
            implements MapView {

        private static Feature of(Area area) {
            return new Feature(
                    "Feature",
                    new Properties(area.code(), area.name(), area.role().code(), area.accountManagers()),
                    new Geometry("MultiPolygon", area.polygons()));
        }
    }

    /** What a feature says of itself. */
    @Schema(name = "TerritoryProperties")
    record Properties(
            @Schema(example = "N1") String code,
            @Schema(example = "思明北") String name,
            @Schema(example = "territory") String role,
            @Schema(example = "[\"account-manager-1\"]") List<String> accountManagers)
            implements MapView {}

    /** Where its borders run: polygons, in each the border and its holes, as corners of longitude and latitude. */
    @Schema(name = "TerritoryGeometry")
    record Geometry(
            @Schema(example = "MultiPolygon") String type,

            @Schema(implementation = Object.class, description = "As in GeoJSON")
            List<List<List<Point>>> coordinates)
            implements MapView {}

    /** A territory of the map that holds, and how many customers lie in it. */
    @Schema(name = "TerritoryLine")
    record Territory(
            @Schema(example = "N1") String code,
            @Schema(example = "思明北") String name,
            @Schema(example = "[\"account-manager-1\"]") List<String> accountManagers,

            @Schema(description = "Of those one may see", example = "312")
            long customers)
            implements MapView {}

    /**
     * The territories that hold, by their codes.
     *
     * @param outside customers that are placed and lie in none
     */
    @Schema(name = "TerritoryList")
    record Territories(
            @Schema(description = "The number of the map; 0 before one was published", example = "1")
            int draft,

            List<Territory> items,

            @Schema(description = "Customers one may see that lie in no territory", example = "0")
            long outside,

            @Schema(description = "Customers one may see of whom nobody said where they are", example = "0")
            long neverLocated,

            @Schema(description = "Persons, whose place is sealed and compared with no border", example = "0")
            long sealed)
            implements MapView {}

    /** A customer and their territory. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerInTerritory")
    record Placed(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "absent for one who lies in none", example = "N1") @Nullable
            String territory,

            @Schema(description = "The territory by the draft asked about; absent for none, and where no draft is")
            @Nullable
            String becomes)
            implements MapView {}

    /** Customers and their territories, by their ids, and where the next page begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomersInTerritories")
    record PlacedPage(
            List<Placed> items,

            @Schema(description = "How many there are in all", example = "1")
            long total,

            @Nullable String next)
            implements MapView {}
}
