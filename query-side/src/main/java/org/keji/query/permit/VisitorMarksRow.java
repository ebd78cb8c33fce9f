package org.keji.query.permit;

import java.time.Instant;
import java.util.List;

/**
 * By which marks a visitor is found at the gate.
 *
 * @param subject whose key opens what the marks were made of; without the key there is no row
 */
record VisitorMarksRow(
        long position, String permitId, int visitor, String subject, Instant namedAt, List<String> marks) {

    VisitorMarksRow {
        marks = List.copyOf(marks);
    }
}
