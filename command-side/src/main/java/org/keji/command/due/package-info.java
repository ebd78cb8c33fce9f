/** What is due when, and the commands that follow when time runs out. */
@NullMarked
package org.keji.command.due;

import org.jspecify.annotations.NullMarked;
