package org.keji.query.customersearch;

import java.time.Instant;
import java.util.List;

/**
 * By which marks somebody who works at a customer, or did, is found; of each person the newest stays alone.
 *
 * @param subject whose key opens what the marks were made of; without the key there is no row
 * @param marks of name, telephone number and e-mail address
 * @param phones those of them that are of the telephone number
 */
record ContactMarksRow(
        long position, String customerId, String subject, Instant saidAt, List<String> marks, List<String> phones) {

    ContactMarksRow {
        marks = List.copyOf(marks);
        phones = List.copyOf(phones);
    }
}
