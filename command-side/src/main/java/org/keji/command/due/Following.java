package org.keji.command.due;

import org.keji.kernel.identity.VisitId;

/**
 * What follows from a visit: the promise or the matter of a number.
 *
 * @param number counted from 0, as the report has them
 */
record Following(VisitId visit, boolean isPromise, int number) {

    private static final String PROMISE = "promise";

    static Following promise(VisitId visit, int number) {
        return new Following(visit, true, number);
    }

    static Following heard(VisitId visit, int number) {
        return new Following(visit, false, number);
    }

    /** As the due list names it. */
    String written() {
        return "%s %s %d".formatted(visit.value(), isPromise ? PROMISE : DueItem.HEARD, number);
    }

    static Following read(String written) {
        String[] parts = written.split(" ", -1);
        return new Following(new VisitId(parts[0]), parts[1].equals(PROMISE), Integer.parseInt(parts[2]));
    }

    /** The stream it becomes, the same however often it is passed on. */
    String stream() {
        return isPromise ? visit.promise(number).value() : visit.heard(number).value();
    }
}
