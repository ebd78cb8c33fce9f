package org.keji.command.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.keji.command.door.Body;
import org.keji.kernel.identity.Code;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.Borders;
import org.keji.kernel.territory.Point;
import tools.jackson.databind.JsonNode;

/**
 * A feature collection of GeoJSON (RFC 7946) as borders. Members it does not need are passed over, as the format asks;
 * what is missing or of another form is refused with its place. Whether the rings make a shape is looked at later.
 */
final class GeoJson {

    private static final int MOST_MANAGERS = 50;
    private static final String FEATURES = "/map/features";

    private GeoJson() {}

    /**
     * @param areas of which features may be made that have no geometry
     * @throws org.keji.kernel.rule.Refusal if it is no feature collection of polygons with the properties asked for
     */
    static Borders read(JsonNode map, AdministrativeAreas areas, ReferenceSystem system) {
        Body.requireField(map.path("type").asString("").equals("FeatureCollection"), "/map/type");
        return new Borders(
                system, each(map.path("features"), FEATURES, (feature, pointer) -> area(feature, areas, pointer)));
    }

    private static Area area(JsonNode feature, AdministrativeAreas areas, String pointer) {
        Body.requireField(feature.path("type").asString("").equals("Feature"), pointer + "/type");
        JsonNode properties = feature.path("properties");
        String about = pointer + "/properties/";
        AreaRole role = Code.find(AreaRole.class, properties.path("role").asString(AreaRole.TERRITORY.code()))
                .orElseThrow(() -> Body.malformed(about + "role"));
        List<String> managers = properties.has("accountManagers")
                ? each(properties.path("accountManagers"), about + "accountManagers", GeoJson::word)
                : List.of();
        Body.requireField(managers.size() <= MOST_MANAGERS, about + "accountManagers");
        return new Area(
                word(properties.path("code"), about + "code"),
                word(properties.path("name"), about + "name"),
                role,
                managers,
                shape(feature, areas, role, pointer));
    }

    /** A border of its own, or the areas of the codes it names; not both. */
    private static List<List<List<Point>>> shape(
            JsonNode feature, AdministrativeAreas areas, AreaRole role, String pointer) {
        JsonNode codes = feature.path("properties").path("areas");
        JsonNode geometry = feature.path("geometry");
        if (codes.isMissingNode()) {
            return polygons(geometry, pointer + "/geometry");
        }
        Body.requireField(geometry.isMissingNode() || geometry.isNull(), pointer + "/geometry");
        return areas.joined(codes, role, pointer + "/properties/areas");
    }

    private static String word(JsonNode text, String pointer) {
        String word = text.isString() ? text.asString() : null;
        Body.requireWord(word, pointer);
        return text.asString();
    }

    static List<List<List<Point>>> polygons(JsonNode geometry, String pointer) {
        JsonNode coordinates = geometry.path("coordinates");
        String inside = pointer + "/coordinates";
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> List.of(polygon(coordinates, inside));
            case "MultiPolygon" -> filled(each(coordinates, inside, GeoJson::polygon), inside);
            default -> throw Body.malformed(pointer + "/type");
        };
    }

    private static List<List<Point>> polygon(JsonNode rings, String pointer) {
        return filled(each(rings, pointer, (ring, at) -> each(ring, at, GeoJson::point)), pointer);
    }

    /** A height after the two is passed over. */
    private static Point point(JsonNode corner, String pointer) {
        boolean isPoint = corner.isArray()
                && corner.size() >= 2
                && corner.get(0).isNumber()
                && corner.get(1).isNumber();
        Body.requireField(isPoint, pointer);
        Point point = new Point(corner.get(0).asDouble(), corner.get(1).asDouble());
        Body.requireField(Double.isFinite(point.east()) && Double.isFinite(point.north()), pointer);
        return point;
    }

    private static <T> List<T> filled(List<T> parts, String pointer) {
        Body.requireField(!parts.isEmpty(), pointer);
        return parts;
    }

    static <T> List<T> each(JsonNode array, String pointer, BiFunction<JsonNode, String, T> read) {
        Body.requireField(array.isArray(), pointer);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            all.add(read.apply(array.get(i), pointer + "/" + i));
        }
        return List.copyOf(all);
    }
}
