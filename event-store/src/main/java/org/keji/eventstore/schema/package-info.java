/** The schema and the roles of the log. */
@NullMarked
package org.keji.eventstore.schema;

import org.jspecify.annotations.NullMarked;
