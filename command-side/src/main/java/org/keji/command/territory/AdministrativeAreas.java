package org.keji.command.territory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.territory.Area;
import org.keji.kernel.territory.AreaRole;
import org.keji.kernel.territory.Joined;
import org.keji.kernel.territory.Point;
import tools.jackson.databind.JsonNode;

/**
 * Administrative areas by their codes of GB/T 2260, of which a territory may be made instead of a border of its own
 * (VP-04). They come with the map, as public data sets have them, so that nobody depends on one of them.
 */
final class AdministrativeAreas {

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final String FEATURES = "/areas/features";

    private final Map<String, Area> areas = new HashMap<>();
    private final Map<AreaRole, Set<String>> used = new EnumMap<>(AreaRole.class);

    /**
     * @param collection null where the map names no codes
     * @throws org.keji.kernel.rule.Refusal if it is no feature collection of shapes that have a code each
     */
    AdministrativeAreas(@Nullable JsonNode collection) {
        if (collection == null || collection.isNull() || collection.isMissingNode()) {
            return;
        }
        Body.requireField(collection.path("type").asString("").equals("FeatureCollection"), "/areas/type");
        GeoJson.each(collection.path("features"), FEATURES, this::add);
    }

    private Area add(JsonNode feature, String pointer) {
        JsonNode adcode = feature.path("properties").path("adcode");
        String code = adcode.isString() || adcode.isIntegralNumber() ? adcode.asString() : "";
        String about = pointer + "/properties/adcode";
        Body.requireField(CODE.matcher(code).matches() && !areas.containsKey(code), about);
        List<List<List<Point>>> polygons = GeoJson.polygons(feature.path("geometry"), pointer + "/geometry");
        Area area = new Area(code, code, AreaRole.SERVICE_AREA, List.of(), polygons);
        Body.requireField(Joined.fault(area).isEmpty(), pointer + "/geometry");
        areas.put(code, area);
        return area;
    }

    /**
     * The areas of these codes as one. No two areas of a role share a code.
     *
     * @throws org.keji.kernel.rule.Refusal with the place of a code that is unknown, or used twice
     */
    List<List<List<Point>>> joined(JsonNode codes, AreaRole role, String pointer) {
        List<Area> parts = new ArrayList<>(GeoJson.each(codes, pointer, (code, at) -> {
            String one = code.isString() || code.isIntegralNumber() ? code.asString() : "";
            Area area = areas.get(one);
            boolean isFree = used.computeIfAbsent(role, _ -> new HashSet<>()).add(one);
            if (area == null || !isFree) {
                throw Body.malformed(at);
            }
            return area;
        }));
        Body.requireField(!parts.isEmpty(), pointer);
        return Joined.of(parts);
    }
}
