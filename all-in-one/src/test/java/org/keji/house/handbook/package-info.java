/** Writes the handbook in docs/handbook from the code and its examples, and holds the two against each other. */
@NullMarked
package org.keji.house.handbook;

import org.jspecify.annotations.NullMarked;
