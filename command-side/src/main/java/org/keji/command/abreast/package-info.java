/** Tables of the command side that follow the log, and what the log holds beyond them. */
@NullMarked
package org.keji.command.abreast;

import org.jspecify.annotations.NullMarked;
