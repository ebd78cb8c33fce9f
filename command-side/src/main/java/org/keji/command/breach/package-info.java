/** Breaches of the regulations are reported, answered by whom they concern and, where the book says so, sanctioned. */
@NullMarked
package org.keji.command.breach;

import org.jspecify.annotations.NullMarked;
