/** The breaches that were reported, what whoever is concerned said to them, and what was decided. */
@NullMarked
package org.keji.query.breach;

import org.jspecify.annotations.NullMarked;
