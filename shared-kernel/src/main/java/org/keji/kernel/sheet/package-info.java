/** Text as it stands in the cells of spreadsheets: what goes out comes back as it was. */
@NullMarked
package org.keji.kernel.sheet;

import org.jspecify.annotations.NullMarked;
