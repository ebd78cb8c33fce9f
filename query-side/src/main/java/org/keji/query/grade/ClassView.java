package org.keji.query.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Quadrant;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/** Classes of customers as the API shows them, each with what it rests on. */
sealed interface ClassView {

    /** All classes of one customer (CU-04 to CU-20). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerClass")
    record Line(
            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(description = "Absent for a person", example = "福州东港物流有限公司") @Nullable
            String name,

            @Schema(description = "The moment the classes are of")
            Instant asOf,

            @Schema(description = "The edition of the policy book they are by", example = "standard 1")
            String book,

            @Schema(description = "Whether it is served", example = "true")
            boolean active,

            @Schema(example = "account-manager-1") String accountManager,
            Years years,
            Group group,

            @Schema(description = "Absent of a duplicate, which has no life of its own") @Nullable
            LifeView lifecycle,

            @Schema(description = "One for each scheme that ever graded the customer")
            List<GradeView> grades,

            @Schema(description = "Absent if nobody placed the customer") @Nullable
            Place portfolio,

            ServiceView service,
            Team team,
            long version)
            implements ClassView {

        /** @param at the moment the classes are of */
        static Line of(Classing one, Instant at) {
            ClassedRow row = one.customer();
            return new Line(
                    row.customerId(),
                    row.said().name(),
                    at,
                    one.book().edition(),
                    row.active(),
                    row.accountManager(),
                    Years.of(one),
                    Group.of(one),
                    LifeView.of(one),
                    one.grades().stream().map(GradeView::of).toList(),
                    row.quadrant() == null ? null : Place.of(row.quadrant(), one.book()),
                    ServiceView.of(row, one.book()),
                    new Team(row.functions(), one.group().hasTeam(), one.missing()),
                    row.version());
        }
    }

    /** How long the customer has been one (CU-04). */
    @Schema(name = "CustomerYears")
    record Years(
            @Schema(description = "new, established or loyal", example = "established")
            String stage,

            @Schema(description = "Whole years since the card was made", example = "3")
            long years,

            @Schema(description = "Years from which one is established, by the book", example = "1")
            BigDecimal establishedFrom,

            @Schema(description = "Years from which one is loyal, by the book", example = "5")
            BigDecimal loyalFrom) {

        private static Years of(Classing one) {
            return new Years(
                    one.tenure().code(),
                    one.years(),
                    one.book().number(PolicyParameter.YEARS_ESTABLISHED),
                    one.book().number(PolicyParameter.YEARS_LOYAL));
        }
    }

    /** Which measures the client is looked after by (CU-07). */
    @Schema(name = "CustomerGroup")
    record Group(
            @Schema(description = "strategic, large or medium-small-micro", example = "large")
            String group,

            @Schema(description = "Whether they carry the mark that makes them strategic", example = "false")
            boolean vip,

            @Schema(description = "What their purchases of these days brought, CNY", example = "1200000.00")
            BigDecimal purchases,

            @Schema(example = "2023-05-05") LocalDate from,
            @Schema(example = "2026-05-04") LocalDate to,

            @Schema(description = "From what a client is large, by the book, CNY", example = "1000000")
            BigDecimal largeFrom) {

        private static Group of(Classing one) {
            return new Group(
                    one.group().code(),
                    one.customer().vip(),
                    one.bought(),
                    one.counted().from(),
                    one.counted().to(),
                    one.book().number(PolicyParameter.LARGE_CLIENT_PURCHASES));
        }
    }

    /** Where the customer stands in the life of the relation, or how they left it, and what decided that (CU-11). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerLifecycle")
    record LifeView(
            @Schema(description = "The stage that holds", example = "build-up")
            String stage,

            @Schema(description = "The stage the figures say", example = "build-up")
            String computed,

            @Schema(description = "Whether somebody said another in its place", example = "false")
            boolean corrected,

            @Schema(description = "The border of the book that decided", example = "LIFECYCLE_CHANGE")
            String border,

            @Schema(description = "What it says", example = "20")
            String borderValue,

            @Schema(description = "How many purchases there were, ever", example = "12")
            long purchases,

            @Schema(description = "The day of the last; absent if there was none", example = "2026-04-12") @Nullable
            LocalDate lastPurchase,

            @Schema(description = "The first day of the window", example = "2025-05-05")
            LocalDate from,

            @Schema(description = "The last day of the window", example = "2026-05-04")
            LocalDate to,

            @Schema(description = "What purchases of the window brought, CNY", example = "480000.00")
            BigDecimal amount,

            @Schema(description = "What those of the window before it brought, CNY", example = "390000.00")
            BigDecimal amountBefore,

            @Schema(description = "Whole years from the first purchase on", example = "2")
            long yearsLasted) {

        private static @Nullable LifeView of(Classing one) {
            Life life = one.life();
            String stage = one.stage();
            if (life == null || stage == null) {
                return null;
            }
            return new LifeView(
                    stage,
                    life.stage().code(),
                    one.customer().lifecycle() != null,
                    life.border().name(),
                    one.book().value(life.border()),
                    one.course().purchases(),
                    one.course().last(),
                    one.window().from(),
                    one.window().to(),
                    one.course().amount(),
                    one.course().amountBefore(),
                    one.course().yearsLasted());
        }
    }

    /** Where the customer lies in the portfolio (CU-09). */
    @Schema(name = "CustomerPortfolioPlace")
    record Place(
            @Schema(description = "star, question-mark, cash-cow or dog", example = "star")
            String quadrant,

            @Schema(description = "Visits in a quarter the book advises", example = "6")
            int visitsPerQuarter) {

        private static Place of(String quadrant, PolicyEdition book) {
            return new Place(quadrant, book.visits(Quadrant.ofCode(quadrant)));
        }
    }

    /** The support team (CU-08). */
    @Schema(name = "CustomerTeamCoverage")
    record Team(
            @Schema(description = "The functions somebody has", example = "[\"claims\"]")
            List<String> functions,

            @Schema(description = "Whether the customer's group has a team", example = "true")
            boolean needed,

            @Schema(description = "Functions of the book that nobody has", example = "[\"finance\"]")
            List<String> missing) {}

    /** A page of classes, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustomerClassPage")
    record Page(List<Line> items, @Nullable String next) implements ClassView {}
}
