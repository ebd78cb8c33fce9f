/** The audit trail: who did what, when, why, to which complaint, and where in the log it stands. */
@NullMarked
package org.keji.query.trail;

import org.jspecify.annotations.NullMarked;
