package org.keji.query.permit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;

/** A visitor and the permit they are named in. */
record Named(VisitorRow visitor, PermitRow permit) {

    /** The same visitors with their permits. */
    static List<Named> of(DSLContext sql, Moment moment, List<VisitorRow> visitors) {
        List<String> ids =
                visitors.stream().map(VisitorRow::permitId).distinct().toList();
        Map<String, PermitRow> permits = PermitStore.all(sql, moment, ids).stream()
                .collect(Collectors.toMap(PermitRow::permitId, Function.identity()));
        return visitors.stream()
                .map(row -> new Named(row, Objects.requireNonNull(permits.get(row.permitId()))))
                .toList();
    }

    Place place() {
        return new Place(permit.application().startsAt(), visitor.id());
    }
}
