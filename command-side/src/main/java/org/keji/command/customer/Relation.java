package org.keji.command.customer;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.GradeEvent;
import org.keji.kernel.customer.GradeEvent.CustomerGraded;
import org.keji.kernel.customer.GradeEvent.GradeOverridden;
import org.keji.kernel.customer.GradeEvent.GradeReleased;
import org.keji.kernel.customer.GradeEvent.LifecycleCorrected;
import org.keji.kernel.customer.GradeEvent.LifecycleReleased;
import org.keji.kernel.customer.RelationEvent;
import org.keji.kernel.customer.RelationEvent.CreditChanged;
import org.keji.kernel.customer.RelationEvent.CustomerMarked;
import org.keji.kernel.customer.RelationEvent.FunnelMoved;
import org.keji.kernel.customer.RelationEvent.KeyListed;
import org.keji.kernel.customer.RelationEvent.KeyUnlisted;
import org.keji.kernel.customer.RelationEvent.PortfolioPlaced;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.Standing;

/**
 * How a customer is classified, as far as deciding needs it.
 *
 * @param greenChannel whether response times are shortened for them (CU-16)
 * @param attractiveness as it was said for the portfolio; null if nobody did
 * @param ranking their grades, and their place in the life of the relation
 */
record Relation(
        Standing standing,
        boolean keyListed,
        FunnelStage funnel,
        boolean greenChannel,
        @Nullable Side attractiveness,
        Ranking ranking) {

    static final Relation FIRST =
            new Relation(Standing.POTENTIAL, false, FunnelStage.IDENTIFIED, false, null, new Ranking(Map.of(), false));

    /** @param corrected whether somebody said where they stand in the life of the relation (CU-11) */
    record Ranking(Map<String, Grade> grades, boolean corrected) {

        private Ranking with(String scheme, Grade grade) {
            Map<String, Grade> all = new HashMap<>(grades);
            all.put(scheme, grade);
            return new Ranking(Map.copyOf(all), corrected);
        }

        /** Only who was graded is given another grade, or has it taken back. */
        private Grade of(String scheme) {
            Grade grade = grades.get(scheme);
            if (grade == null) {
                throw new IllegalStateException("There is no grade of " + scheme);
            }
            return grade;
        }
    }

    /**
     * A grade of one scheme.
     *
     * @param computed what was computed last
     * @param instead another that holds in its place; null if none does
     */
    record Grade(CustomerGraded computed, @Nullable String instead) {

        boolean overridden() {
            return instead != null;
        }

        String inForce() {
            return instead == null ? computed.grade() : instead;
        }

        /** Whether the same grade on the same figures was computed last; when, and how much was known, is no figure. */
        boolean restsOn(CustomerGraded other) {
            return computed.grade().equals(other.grade()) && computed.figures().equals(other.figures());
        }
    }

    /** The grade in force by each scheme that graded them. */
    Map<String, String> grades() {
        Map<String, String> all = new TreeMap<>();
        ranking.grades().forEach((scheme, grade) -> all.put(scheme, grade.inForce()));
        return all;
    }

    Relation standing(Standing other) {
        return new Relation(other, keyListed, funnel, greenChannel, attractiveness, ranking);
    }

    /** Stages of who is served and of who has left are not the same: what was said of the one ends with it. */
    Relation turned() {
        return with(new Ranking(ranking.grades(), false));
    }

    Relation after(RelationEvent event) {
        return switch (event) {
            case KeyListed _ -> new Relation(standing, true, funnel, greenChannel, attractiveness, ranking);
            case KeyUnlisted _ -> new Relation(standing, false, funnel, greenChannel, attractiveness, ranking);
            case FunnelMoved e -> new Relation(standing, keyListed, e.funnel(), greenChannel, attractiveness, ranking);
            case PortfolioPlaced e ->
                new Relation(standing, keyListed, funnel, greenChannel, e.attractiveness(), ranking);
            case CustomerMarked e ->
                new Relation(standing, keyListed, funnel, e.greenChannel(), attractiveness, ranking);
            case CreditChanged _ -> this;
        };
    }

    Relation after(GradeEvent event) {
        return switch (event) {
            case CustomerGraded e -> {
                Grade before = ranking.grades().get(e.scheme());
                yield with(ranking.with(e.scheme(), new Grade(e, before == null ? null : before.instead())));
            }
            case GradeOverridden e ->
                with(ranking.with(e.scheme(), new Grade(ranking.of(e.scheme()).computed(), e.grade())));
            case GradeReleased e ->
                with(ranking.with(e.scheme(), new Grade(ranking.of(e.scheme()).computed(), null)));
            case LifecycleCorrected _ -> with(new Ranking(ranking.grades(), true));
            case LifecycleReleased _ -> turned();
        };
    }

    private Relation with(Ranking other) {
        return new Relation(standing, keyListed, funnel, greenChannel, attractiveness, other);
    }
}
