/** The audit trail: who did what, when, why, and what it changed; who tried in vain; who opened personal data. */
@NullMarked
package org.keji.query.trail;

import org.jspecify.annotations.NullMarked;
