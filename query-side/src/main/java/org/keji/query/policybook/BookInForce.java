package org.keji.query.policybook;

import java.time.Clock;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the house's policy book says at a moment, for questions whose answers go by its numbers. */
@Component
public class BookInForce {

    private final Reading reading;
    private final Clock clock;
    private final String book;

    BookInForce(Reading reading, Clock clock, @Value("${keji.policy-book}") String book) {
        this.reading = reading;
        this.clock = clock;
        this.book = book;
    }

    /** To the whole house, by what was published then. */
    public PolicyEdition at(Moment moment) {
        // A version holds from a day of its own: when it was published is no matter once it is known.
        Moment known = new Moment(null, moment.position(), moment.minPosition());
        return reading.read(PolicyBookProjection.NAME, known, sql -> PolicyBookStore.book(sql, known, book))
                .body()
                .published()
                .at(moment.at(clock))
                .of("");
    }
}
