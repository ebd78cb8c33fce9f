/** The second log: refusals, and openings of personal data, written before the answer goes out. */
@NullMarked
package org.keji.eventstore.journal;

import org.jspecify.annotations.NullMarked;
