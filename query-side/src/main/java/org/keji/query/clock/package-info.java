/** What is due when and by whom, and what every clock of a complaint shows or showed. */
@NullMarked
package org.keji.query.clock;

import org.jspecify.annotations.NullMarked;
