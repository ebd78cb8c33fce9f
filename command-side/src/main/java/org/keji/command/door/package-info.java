/** The one way in: every command passes the same checks and leaves as one unit in the log. */
@NullMarked
package org.keji.command.door;

import org.jspecify.annotations.NullMarked;
