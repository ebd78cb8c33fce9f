/** The side that remembers: read models folded from the log, asked as of any time and any position. */
@NullMarked
package org.keji.query;

import org.jspecify.annotations.NullMarked;
