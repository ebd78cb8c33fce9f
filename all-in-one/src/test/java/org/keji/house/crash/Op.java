package org.keji.house.crash;

import java.time.Duration;

/**
 * One request and what its sender heard of it.
 *
 * @param key its idempotency key
 * @param path where it was sent, which says what was asked
 * @param status of the answer; 0 if there was none
 * @param position in the log, by the answer
 * @param stream what it is about, by the answer or by the path
 * @param took how long the sender waited
 */
record Op(
        String key,
        String user,
        String path,
        String body,
        Verdict verdict,
        int status,
        long position,
        String stream,
        Duration took) {

    enum Verdict {
        /** It was done, the answer says. */
        OK,
        /** It was not done and never will be, the answer says. */
        REFUSED,
        /** There was no answer, or one that does not say. */
        UNKNOWN
    }

    static Op planned(String key, String user, String path, String body) {
        return new Op(key, user, path, body, Verdict.UNKNOWN, 0, 0, "", Duration.ZERO);
    }

    /** There was no answer. */
    Op unheard(Duration waited) {
        return new Op(key, user, path, body, Verdict.UNKNOWN, 0, 0, "", waited);
    }

    Op heard(int code, long at, String about, Duration waited) {
        Verdict next = code >= 200 && code < 300
                ? Verdict.OK
                : code >= 400 && code < 500 && code != 429 ? Verdict.REFUSED : Verdict.UNKNOWN;
        return new Op(key, user, path, body, next, code, at, about, waited);
    }

    /** The name of the first event this command leads to, if it is accepted. */
    String event() {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "complaints" -> "complaint.received";
            case "interactions" -> "interaction.logged";
            case "acknowledgement" -> "complaint.acknowledged";
            case "assessment" -> "complaint.assessed";
            case "annotations" -> "complaint.annotated";
            case "particulars" -> "complaint.particulars-corrected";
            case "hand-over" -> "complaint.hand-over-offered";
            case "acceptance" -> "complaint.hand-over-accepted";
            default -> throw new IllegalArgumentException(path);
        };
    }
}
