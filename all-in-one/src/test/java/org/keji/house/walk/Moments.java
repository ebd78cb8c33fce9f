package org.keji.house.walk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Moments worth asking about: now, some time ago, and just when something happened or was due. */
final class Moments {

    private static final int OLDEST_DAYS = 64;

    private final Dice dice;
    private final List<Case> cases;

    Moments(Dice dice, List<Case> cases) {
        this.dice = dice;
        this.cases = cases;
    }

    /** Now, so many times ago, so many positions, and so many of both. */
    List<Then> some(int count) {
        List<Then> all = new ArrayList<>(List.of(Then.NOW));
        for (int i = 0; i < count; i++) {
            Instant ago = dice.daysAgo(OLDEST_DAYS);
            all.add(new Then(ago, null));
            all.add(new Then(null, position(dice.any(cases))));
            all.add(new Then(dice.daysAgo(OLDEST_DAYS), position(dice.any(cases))));
        }
        return all;
    }

    /** Now, so many times of a complaint, and so many with one of its positions. */
    synchronized List<Then> of(Case about, int count) {
        List<Then> all = new ArrayList<>(List.of(Then.NOW));
        List<Instant> marks = marks(about);
        for (int i = 0; i < count; i++) {
            all.add(new Then(near(marks), null));
            all.add(new Then(dice.inHundred(20) ? null : near(marks), position(about)));
        }
        return all;
    }

    private long position(Case about) {
        return dice.any(about.facts()).position();
    }

    private Instant near(List<Instant> marks) {
        Instant mark = dice.any(marks);
        return switch (dice.upTo(4)) {
            case 1 -> mark.minus(1, ChronoUnit.MICROS);
            case 2 -> mark;
            case 3 -> mark.plus(1, ChronoUnit.MICROS);
            default -> dice.between(mark, dice.any(marks));
        };
    }

    private static List<Instant> marks(Case about) {
        Life life = about.life();
        Stream<Instant> due =
                new Dials(life).all().values().stream().map(Dial::due).filter(Objects::nonNull);
        return Stream.of(
                        life.facts().stream().map(Fact::at),
                        about.facts().stream().map(Fact::at),
                        due)
                .flatMap(times -> times)
                .filter(time -> !time.isAfter(Dice.now()))
                .toList();
    }
}
