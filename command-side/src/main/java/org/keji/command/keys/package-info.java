/** The administrator changes the master key in epochs, while everybody works. */
@NullMarked
package org.keji.command.keys;

import org.jspecify.annotations.NullMarked;
