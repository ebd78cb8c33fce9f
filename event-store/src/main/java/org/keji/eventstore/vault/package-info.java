/** A key for each person, wrapped by a master key that is not in the database. */
@NullMarked
package org.keji.eventstore.vault;

import org.jspecify.annotations.NullMarked;
