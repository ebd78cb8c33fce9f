package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.identity.Code;

/**
 * Which of a complaint's clocks: {@code resolution}, {@code action-2}. Every open step has one (CO-12).
 *
 * @param action the number of the action it belongs to; 0 for a clock of the complaint itself
 */
public record ClockName(Kind kind, int action) implements Comparable<ClockName> {

    public static final ClockName FIRST_ANSWER = new ClockName(Kind.FIRST_ANSWER, 0);
    public static final ClockName ASSESSMENT = new ClockName(Kind.ASSESSMENT, 0);
    public static final ClockName HAND_OVER = new ClockName(Kind.HAND_OVER, 0);
    public static final ClockName RESOLUTION = new ClockName(Kind.RESOLUTION, 0);
    public static final ClockName FOLLOW_UP = new ClockName(Kind.FOLLOW_UP, 0);
    public static final ClockName CLOSING = new ClockName(Kind.CLOSING, 0);

    /** What a clock runs for. */
    public enum Kind {
        FIRST_ANSWER,
        ASSESSMENT,
        HAND_OVER,
        RESOLUTION,
        FOLLOW_UP,
        CLOSING,
        ACTION,
        VERIFICATION
    }

    public ClockName {
        boolean isOfAction = kind == Kind.ACTION || kind == Kind.VERIFICATION;
        if (isOfAction ? action < 1 : action != 0) {
            throw new IllegalArgumentException("A clock is called resolution or action-2");
        }
    }

    /** The clock of carrying an action out. */
    public static ClockName action(int number) {
        return new ClockName(Kind.ACTION, number);
    }

    /** The clock of verifying an action. */
    public static ClockName verification(int number) {
        return new ClockName(Kind.VERIFICATION, number);
    }

    /** @throws IllegalArgumentException if no clock is called so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClockName ofCode(String code) {
        int dash = code.lastIndexOf('-');
        boolean isNumbered = code.matches("[a-z-]+-[1-9]\\d{0,5}");
        Kind kind = Code.find(Kind.class, isNumbered ? code.substring(0, dash) : code)
                .orElseThrow(() -> new IllegalArgumentException("A clock is called resolution or action-2"));
        return new ClockName(kind, isNumbered ? Integer.parseInt(code.substring(dash + 1)) : 0);
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return action == 0 ? Code.of(kind) : Code.of(kind) + "-" + action;
    }

    @Override
    public int compareTo(ClockName other) {
        return kind == other.kind ? Integer.compare(action, other.action) : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return code();
    }
}
