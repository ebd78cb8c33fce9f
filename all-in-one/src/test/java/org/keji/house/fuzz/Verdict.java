package org.keji.house.fuzz;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keji.house.testing.House;

/** Sends raw requests to a house, one after another, and says of each what should not have been. */
final class Verdict implements AutoCloseable {

    private static final String POSITION = "select position from log.counter";
    private static final byte[] NEXT = Raw.bytes("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    private static final List<String> INSIDES =
            List.of("org.springframework", "org.apache", "java.lang", "\tat ", "Exception", "org.keji");
    private static final int SHOWN = 500;
    private static final int TELLING = 24;

    private final Connection connection;
    private final PreparedStatement position;
    private final Wire wire;
    private final LogLines log;
    private final String signature;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Verdict(House house, LogLines log, String token) throws SQLException {
        this.connection = house.admin().getConnection();
        this.position = connection.prepareStatement(POSITION);
        this.wire = new Wire(house.url());
        this.log = log;
        this.signature = token.substring(token.length() - TELLING);
    }

    void send(Raw raw) throws Exception {
        long before = position();
        Wire.Heard heard =
                raw.demand() == Raw.Demand.CLOSED ? wire.sayAndStay(followed(raw.bytes())) : wire.say(raw.bytes());
        List<Answer> answers = Answer.all(heard.bytes(), raw.isHead());
        answers.forEach(answer -> look(raw, answer));
        boolean isDone = answers.stream().anyMatch(Answer::isDone);
        if (!heard.ended()) {
            wrong(raw, "stays open", answers);
        }
        if (raw.demand() != Raw.Demand.HARMLESS && isDone) {
            wrong(raw, "is let in", answers);
        }
        if (raw.demand() == Raw.Demand.CLOSED && answers.size() > 1) {
            wrong(raw, "lets another request follow", answers);
        }
        if (!isDone && position() != before) {
            wrong(raw, "is refused and leaves an event", answers);
        }
        log.taken().stream()
                .filter(line -> line.startsWith("ERROR") || isTelling(line))
                .forEach(line -> wrong(raw, "is logged as " + line, answers));
    }

    private long position() throws SQLException {
        try (ResultSet row = position.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static byte[] followed(byte[] bytes) {
        byte[] both = Arrays.copyOf(bytes, bytes.length + NEXT.length);
        System.arraycopy(NEXT, 0, both, bytes.length, NEXT.length);
        return both;
    }

    private void look(Raw raw, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() == 0 || answer.status() >= 500) {
            wrong(raw, "breaks the house", List.of(answer));
        }
        if (answer.headers().containsKey("x-injected")) {
            wrong(raw, "lets headers in", List.of(answer));
        }
        if (answer.status() < 400) {
            return;
        }
        if (!answer.body().isEmpty() && !answer.isProblem()) {
            wrong(raw, "is answered with something that is no problem detail", List.of(answer));
        }
        String all = answer.headers() + answer.body();
        if (isTelling(all) || INSIDES.stream().anyMatch(all::contains)) {
            wrong(raw, "is told too much", List.of(answer));
        }
    }

    private boolean isTelling(String text) {
        return text.contains(Sample.PERSON) || text.contains(signature);
    }

    private void wrong(Raw raw, String how, List<Answer> answers) {
        wrong.add("[%s] %s; sent %s, heard %s"
                .formatted(
                        raw.name(),
                        how,
                        cut(new String(raw.bytes(), StandardCharsets.ISO_8859_1)),
                        cut(answers.toString())));
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    List<String> wrong() {
        return wrong;
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }
}
