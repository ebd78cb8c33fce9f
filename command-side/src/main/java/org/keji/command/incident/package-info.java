/** Incidents with visitors are recorded and closed (PE-06). */
@NullMarked
package org.keji.command.incident;

import org.jspecify.annotations.NullMarked;
