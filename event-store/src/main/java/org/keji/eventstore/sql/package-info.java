/** How the log talks to PostgreSQL: limits on every wait, and what an error means. */
@NullMarked
package org.keji.eventstore.sql;

import org.jspecify.annotations.NullMarked;
