/** Complaints of the past enter the books, row by row, from a file. */
@NullMarked
package org.keji.command.history;

import org.jspecify.annotations.NullMarked;
