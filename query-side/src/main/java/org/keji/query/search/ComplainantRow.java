package org.keji.query.search;

import java.util.List;

/**
 * By which marks the complainant of a complaint is found.
 *
 * @param subject whose key opens what the marks were made of; without the key there is no row
 */
record ComplainantRow(long position, String complaintId, String subject, List<String> marks) {

    ComplainantRow {
        marks = List.copyOf(marks);
    }
}
