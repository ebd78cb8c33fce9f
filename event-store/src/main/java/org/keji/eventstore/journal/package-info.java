/** The second log: refusals, openings of personal data and searches for persons, written before the answer goes out. */
@NullMarked
package org.keji.eventstore.journal;

import org.jspecify.annotations.NullMarked;
