/** Answers as files that open in a spreadsheet (KP-04). */
@NullMarked
package org.keji.query.export;

import org.jspecify.annotations.NullMarked;
