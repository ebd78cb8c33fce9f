package org.keji.house.tool;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.keji.house.tool.Client.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Plays the steps of a story against the running server and prints each request with its answer. */
final class Teller {

    private static final int LOOKS = 200;
    private static final long LOOK_NANOS = 100_000_000;

    private final Client client;
    private final String story;
    private final JsonMapper pretty = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /** @param story its name, for the last line and for failures */
    Teller(Client client, String story) {
        this.client = client;
        this.story = story;
    }

    void say(String sentence) {
        System.out.printf("%n# %s%n", sentence);
    }

    /** Sends a command under a key of its own. */
    Reply post(int status, String user, String path, Map<String, Object> body) {
        return post(status, user, path, UUID.randomUUID().toString(), body);
    }

    Reply post(int status, String user, String path, String key, Map<String, Object> body) {
        System.out.printf("%n> POST %s as %s%n%s%n", path, user, pretty.writeValueAsString(body));
        return show(status, client.post(user, path, key, body));
    }

    /** Sends a command that a rule refuses. */
    void refused(int status, String rule, String user, String path, Map<String, Object> body) {
        Reply reply = post(status, user, path, body);
        require(reply.body().path("code").asString().equals(rule), rule);
    }

    Reply get(String user, String path) {
        System.out.printf("%n> GET %s as %s%n", path, user);
        return show(200, client.get(user, path));
    }

    /** Asks by a body, which takes no key. */
    Reply look(String user, String path, Map<String, Object> body) {
        System.out.printf("%n> POST %s as %s%n%s%n", path, user, pretty.writeValueAsString(body));
        return show(200, client.post(user, path, UUID.randomUUID().toString(), body));
    }

    /** Asks again and again until the answer is there, and prints it. */
    Reply await(String user, String path, Predicate<Reply> there, String what) {
        for (int i = 0; i < LOOKS; i++) {
            if (there.test(client.get(user, path))) {
                return get(user, path);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        throw new ToolFailure("story %s: failed, expected %s".formatted(story, what));
    }

    /** Asks without printing. */
    Reply peek(String user, String path) {
        return client.get(user, path);
    }

    private Reply show(int status, Reply reply) {
        System.out.printf("< %d%n%s%n", reply.status(), pretty.writeValueAsString(reply.body()));
        require(reply.status() == status, "status " + status);
        return reply;
    }

    void require(boolean holds, String what) {
        if (!holds) {
            throw new ToolFailure("story %s: failed, expected %s".formatted(story, what));
        }
    }

    /** What a question carries to be answered no earlier than this command. */
    static String after(Reply reply) {
        return "min-position=" + reply.header("Event-Position");
    }

    int end() {
        System.out.println("story " + story + ": ok");
        return 0;
    }
}
