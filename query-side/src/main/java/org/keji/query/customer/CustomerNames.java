package org.keji.query.customer;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.Collection;
import java.util.Map;
import org.jooq.Field;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.stereotype.Component;

/** What customers are called who are organisations; of persons nothing is told here. */
@Component
public class CustomerNames {

    private static final Field<String> ID = field(name("customer_id"), String.class);
    private static final Field<String> NAME = field(name("name"), String.class);

    private final Reading reading;

    CustomerNames(Reading reading) {
        this.reading = reading;
    }

    /** The names of those among these who have one. */
    public Map<String, String> of(Collection<String> customers, Moment moment) {
        return reading.read(
                        CustomerProjection.NAME,
                        moment,
                        sql -> sql.select(ID, NAME)
                                .from(Reading.tableFor(CustomerProjection.NAME, "card", moment))
                                .where(Reading.at(moment).and(ID.in(customers)).and(NAME.isNotNull()))
                                .fetchMap(ID, NAME))
                .body();
    }
}
