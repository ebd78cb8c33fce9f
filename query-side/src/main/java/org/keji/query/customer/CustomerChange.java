package org.keji.query.customer;

import org.jspecify.annotations.Nullable;
import org.keji.query.customer.CustomerRow.Details;
import org.keji.query.customer.CustomerRow.Keeping;
import org.keji.query.customer.CustomerRow.Relation;
import org.keji.query.customer.CustomerRow.Review;
import org.keji.query.readmodel.Recorded;

/** A card on its way from one event to the next: what the event says is set, all else stays as it was. */
final class CustomerChange {

    private final CustomerRow before;
    private Details details;
    private String standing;
    private boolean active;
    private @Nullable String mergedInto;
    private Keeping keeping;
    private Relation relation;
    private Review review;

    CustomerChange(CustomerRow before) {
        this.before = before;
        this.details = before.details();
        this.standing = before.standing();
        this.active = before.active();
        this.mergedInto = before.mergedInto();
        this.keeping = before.keeping();
        this.relation = before.relation();
        this.review = before.review();
    }

    CustomerChange says(Details other) {
        details = other;
        return this;
    }

    CustomerChange stands(String code) {
        standing = code;
        return this;
    }

    CustomerChange served(boolean isServed) {
        active = isServed;
        return this;
    }

    CustomerChange goesOnIn(String another) {
        mergedInto = another;
        return served(false);
    }

    CustomerChange kept(Keeping other) {
        keeping = other;
        return this;
    }

    CustomerChange relates(Relation other) {
        relation = other;
        return this;
    }

    CustomerChange reviewed(Review other) {
        review = other;
        return this;
    }

    /** What became known late does not take back how much is known. */
    CustomerRow knowing(Recorded recorded) {
        return new CustomerRow(
                before.customerId(),
                details,
                standing,
                active,
                mergedInto,
                keeping,
                relation,
                before.registeredAt(),
                review,
                Math.max(before.version(), recorded.sequence() + 1),
                Math.max(before.position(), recorded.position()));
    }
}
