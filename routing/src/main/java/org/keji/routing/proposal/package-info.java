/** What a search proposes, leg by leg, beside what it replaces, and why a visit is not served. */
@NullMarked
package org.keji.routing.proposal;

import org.jspecify.annotations.NullMarked;
