package org.keji.query.gift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.gift.GiftLimit;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.query.gift.GiftAccounts.Account;
import org.keji.query.gift.GiftRow.Ending;
import org.keji.query.gift.GiftRow.Limits;
import org.keji.query.gift.GiftRow.Ruling;
import org.keji.query.gift.GiftStore.Entry;

/** Gifts as the API shows them. */
sealed interface GiftView {

    /** One gift. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Gift")
    record Line(
            @Schema(
                    description = "All gifts to the recipient in the year",
                    example = "gift-account-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String account,

            @Schema(description = "Its number among them", example = "1")
            int gift,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(
                    description = "The contact it is for, by the id",
                    example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String recipient,

            @Schema(description = "Who looks after the customer", example = "account-manager-1") @Nullable
            String accountManager,

            @Schema(description = "gift or hospitality", example = "gift")
            String kind,

            @Schema(example = "A tin of tea") String what,

            @Schema(description = "What it costs the house, CNY", example = "180.00")
            BigDecimal value,

            @Schema(description = "birthday, holiday, opening, thanks or other", example = "holiday")
            String occasion,

            @Schema(description = "Whether the recipient holds a public office", example = "false")
            boolean publicOfficial,

            @Schema(description = "awaiting, approved, refused, given or withdrawn", example = "approved")
            String state,

            @Schema(description = "On which it was given, or for which it is planned", example = "2026-09-25")
            LocalDate day,

            @Schema(example = "account-manager-1") String proposedBy,
            Instant proposedAt,
            @Nullable String because,

            @Schema(description = "The limits of the policy book when it was proposed, and what the year came to, CNY")
            @Nullable
            Limits limits,

            @Schema(
                    description = "The limits it was over: per-gift, per-year, official-per-gift, official-per-year",
                    example = "[]")
            List<String> exceeded,

            @Schema(description = "Who approved or refused it; absent while it waits") @Nullable
            Ruling ruling,

            @Schema(description = "Who said that it was given, or withdrew it; absent while neither") @Nullable
            Ending ending)
            implements GiftView {

        static Line of(Entry entry) {
            GiftRow row = entry.row();
            GiftRow.Said said = row.said();
            return new Line(
                    row.accountId(),
                    row.gift(),
                    row.customerId(),
                    row.recipient(),
                    entry.accountManager(),
                    said.kind(),
                    said.what(),
                    said.amount(),
                    said.occasion(),
                    said.publicOfficial(),
                    row.state(),
                    row.day(),
                    row.proposal().proposedBy(),
                    row.proposal().proposedAt(),
                    row.proposal().because(),
                    row.limits(),
                    row.exceeded(),
                    row.ruling(),
                    row.ending());
        }
    }

    /** A page of gifts, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GiftPage")
    record Page(List<Line> items, @Nullable String next) implements GiftView {}

    /** What one recipient is given in one calendar year. */
    @Schema(name = "GiftAccount")
    record Year(
            @Schema(example = "gift-account-5c2d7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String account,

            @Schema(example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            String customerId,

            @Schema(example = "person-5f1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String recipient,

            @Schema(example = "2026") int year,

            @Schema(description = "Whether any gift of the year said that the recipient holds a public office")
            boolean publicOfficial,

            @Schema(description = "How many count: all but those refused or withdrawn", example = "2")
            int gifts,

            @Schema(description = "What they come to, CNY", example = "430.00")
            BigDecimal sum,

            @Schema(description = "What of it was given, CNY", example = "180.00")
            BigDecimal given,

            @Schema(
                    description = "Up to where the policy book of the house approves by itself at the moment, CNY",
                    example = "1000.00")
            BigDecimal limit,

            @Schema(description = "Whether the sum is more than that", example = "false")
            boolean over,

            @Schema(example = "4") long version)
            implements GiftView {

        static Year of(Account account, PolicyEdition book) {
            BigDecimal limit = GiftLimit.perYear(account.publicOfficial()).most(book);
            return new Year(
                    account.accountId(),
                    account.customerId(),
                    account.recipient(),
                    account.year(),
                    account.publicOfficial(),
                    account.gifts(),
                    account.sum(),
                    account.given(),
                    limit,
                    account.sum().compareTo(limit) > 0,
                    account.version());
        }
    }

    /** A page of recipients and years, and where the next one begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GiftAccountPage")
    record Years(List<Year> items, @Nullable String next) implements GiftView {}
}
