/** Files of rows that somebody sends, read with care: a sheet of a workbook, or CSV. */
@NullMarked
package org.keji.command.sheet;

import org.jspecify.annotations.NullMarked;
