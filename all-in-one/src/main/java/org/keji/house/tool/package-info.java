/** The verbs of the command line that talk to a running server. */
@NullMarked
package org.keji.house.tool;

import org.jspecify.annotations.NullMarked;
