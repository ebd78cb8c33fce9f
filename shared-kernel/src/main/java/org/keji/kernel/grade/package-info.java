/** How customers are graded: schemes that a policy book holds as data, each with the figures its grades rest on. */
@NullMarked
package org.keji.kernel.grade;

import org.jspecify.annotations.NullMarked;
