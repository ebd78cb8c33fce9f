/** A long seeded walk through everything one can do to complaints, told to a plain model that must agree. */
@NullMarked
package org.keji.house.walk;

import org.jspecify.annotations.NullMarked;
