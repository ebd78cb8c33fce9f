package org.keji.command.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.territory.Area;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Territories that are made of administrative areas, and what is refused with which place. */
class AdministrativeAreasTest {

    private static final JsonNode AREAS = collection(square("350203", 0), square("\"350206\"", 1), square("350211", 5));

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String square(String adcode, int west) {
        return """
                {"type": "Feature", "properties": {"adcode": %s}, "geometry": {"type": "Polygon",
                  "coordinates": [[[%2$d, 0], [%3$d, 0], [%3$d, 1], [%2$d, 1], [%2$d, 0]]]}}""".formatted(adcode, west, west + 1);
    }

    private static String feature(String code, String role, String areas) {
        return """
                {"type": "Feature", "geometry": null, "properties": {"code": "%s", "name": "%1$s", "role": "%s",
                  "accountManagers": ["account-manager-1"], "areas": %s}}""".formatted(code, role, areas);
    }

    private static List<Area> drawn(JsonNode areas, String... features) {
        JsonNode map = json("""
                {"type": "FeatureCollection", "features": [%s]}""".formatted(String.join(",", features)));
        return GeoJson.read(map, new AdministrativeAreas(areas), ReferenceSystem.GCJ_02)
                .areas();
    }

    private static void refused(String pointer, JsonNode areas, String... features) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drawn(areas, features))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo(pointer));
    }

    @Test
    void aTerritoryIsTheUnionOfTheAreasItNames() {
        List<Area> drawn = drawn(
                AREAS,
                feature("N", "territory", "[\"350203\", 350206]"),
                feature("S", "territory", "[\"350211\"]"),
                feature("all", "service-area", "[\"350203\", \"350206\", \"350211\"]"));
        assertThat(drawn).extracting(area -> area.polygons().size()).containsExactly(1, 1, 2);
        assertThat(drawn.getFirst().polygons().getFirst().getFirst())
                .as("as they were measured")
                .allMatch(corner -> corner.east() >= 0 && corner.east() <= 2 && corner.north() % 1 == 0);
    }

    @Test
    void aCodeIsKnownAndNamedOnceInARole() {
        String at = "/map/features/0/properties/areas";
        refused(at + "/1", AREAS, feature("N", "territory", "[\"350203\", \"350299\"]"));
        refused(at + "/1", AREAS, feature("N", "territory", "[\"350203\", \"350203\"]"));
        refused(at + "/0", AREAS, feature("N", "territory", "[true]"));
        refused(at, AREAS, feature("N", "territory", "[]"));
        refused(at, AREAS, feature("N", "territory", "\"350203\""));
        refused(
                "/map/features/1/properties/areas/0",
                AREAS,
                feature("N", "territory", "[\"350203\"]"),
                feature("S", "territory", "[\"350203\"]"));
        refused(at + "/0", json("null"), feature("N", "territory", "[\"350203\"]"));
        String both = feature("N", "territory", "[\"350203\"]").replace("null", "{}");
        refused("/map/features/0/geometry", AREAS, both);
    }

    @Test
    void areasThemselvesHaveACodeEachAndAShape() {
        refused("/areas/type", json("{}"));
        refused("/areas/features", json("{\"type\": \"FeatureCollection\"}"));
        String adcode = "/areas/features/%d/properties/adcode";
        refused(adcode.formatted(0), collection(square("35020", 0)));
        refused(adcode.formatted(0), collection(square("3.5", 0)));
        refused(adcode.formatted(1), collection(square("350203", 0), square("\"350203\"", 1)));
        String bow = square("350203", 0).replace("[1, 0], [1, 1]", "[1, 1], [1, 0]");
        refused("/areas/features/0/geometry", collection(bow));
    }

    private static JsonNode collection(String... squares) {
        return json("{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", squares) + "]}");
    }
}
