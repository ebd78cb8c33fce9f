/** Live updates: whoever may see a complaint hears of what happens to it, as it happens, and misses nothing. */
@NullMarked
package org.keji.query.live;

import org.jspecify.annotations.NullMarked;
