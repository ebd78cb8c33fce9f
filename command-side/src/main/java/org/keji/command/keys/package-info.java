/** Keys: the administrator changes the master key in epochs, while everybody works; what they open is noted. */
@NullMarked
package org.keji.command.keys;

import org.jspecify.annotations.NullMarked;
