/** What a visitor shows at the gate: signed tokens, verified without asking the house, and their keys (PE-07). */
@NullMarked
package org.keji.query.pass;

import org.jspecify.annotations.NullMarked;
