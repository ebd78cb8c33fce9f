package org.keji.command.due;

import org.keji.kernel.identity.Code;
import org.keji.kernel.identity.VisitId;

/**
 * What follows from a visit.
 *
 * @param number of a promise and of a matter counted from 0, as the report has them, and of a finding from 1
 */
record Following(VisitId visit, What what, int number) {

    /** What it is. */
    enum What {
        PROMISE,
        HEARD,
        NEXT,
        FINDING
    }

    static Following promise(VisitId visit, int number) {
        return new Following(visit, What.PROMISE, number);
    }

    static Following heard(VisitId visit, int number) {
        return new Following(visit, What.HEARD, number);
    }

    static Following next(VisitId visit) {
        return new Following(visit, What.NEXT, 0);
    }

    static Following finding(VisitId visit, int number) {
        return new Following(visit, What.FINDING, number);
    }

    /** As the due list names it. */
    String written() {
        return "%s %s %d".formatted(visit.value(), Code.of(what), number);
    }

    static Following read(String written) {
        String[] parts = written.split(" ", -1);
        What what = Code.find(What.class, parts[1]).orElseThrow();
        return new Following(new VisitId(parts[0]), what, Integer.parseInt(parts[2]));
    }
}
