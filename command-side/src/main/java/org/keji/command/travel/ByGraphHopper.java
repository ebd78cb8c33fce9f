package org.keji.command.travel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.TravelMode;
import org.keji.kernel.place.Trip;
import org.keji.kernel.policy.PolicyEdition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GraphHopper server of one's own, which knows the roads. Where it does not answer, nobody answers for it. */
final class ByGraphHopper implements Distances {

    private static final int MILLIS_PER_SECOND = 1000;
    private static final int OK = 200;

    private final URI server;
    private final Duration patience;
    private final HttpClient http;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param patience for the connection, and for the answer */
    ByGraphHopper(URI server, Duration patience) {
        this.server = server;
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public Trip between(Position from, Position to, TravelMode mode, PolicyEdition book) {
        // The places stand in the body: addresses are written to logs, and a place may be a person's.
        String question = json.createObjectNode()
                .put("profile", profile(mode))
                .put("calc_points", false)
                .set("points", json.createArrayNode().add(point(from)).add(point(to)))
                .toString();
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(URI.create(server + "/route"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build());
        if (answer.statusCode() != OK) {
            throw new WayUnknown("GraphHopper answered with status " + answer.statusCode());
        }
        return trip(answer.body());
    }

    private static String profile(TravelMode mode) {
        return switch (mode) {
            case WALK -> "foot";
            case CAR -> "car";
            // Its time tables need a time of departure, which a matrix has not.
            case PUBLIC_TRANSPORT -> throw new WayUnknown("GraphHopper is not asked about public transport");
        };
    }

    private JsonNode point(Position place) {
        Position measured = place.in(ReferenceSystem.WGS_84);
        return json.createArrayNode().add(measured.longitude()).add(measured.latitude());
    }

    private HttpResponse<String> ask(HttpRequest question) {
        try {
            return http.send(question, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new WayUnknown("GraphHopper does not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WayUnknown("GraphHopper was not waited for", interrupted);
        }
    }

    private Trip trip(String answer) {
        try {
            JsonNode path = json.readTree(answer).required("paths").required(0);
            double metres = path.required("distance").asDouble();
            double millis = path.required("time").asDouble();
            return new Trip((int) Math.ceil(metres), (int) Math.ceil(millis / MILLIS_PER_SECOND));
        } catch (JacksonException | IllegalArgumentException notIts) {
            throw new WayUnknown("What GraphHopper answered is no way", notIts);
        }
    }
}
