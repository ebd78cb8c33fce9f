/** The side that decides. */
@NullMarked
package org.keji.command;

import org.jspecify.annotations.NullMarked;
