/** Incidents with visitors: somebody was led in without approval, went where they may not, took pictures (PE-06). */
@NullMarked
package org.keji.kernel.incident;

import org.jspecify.annotations.NullMarked;
