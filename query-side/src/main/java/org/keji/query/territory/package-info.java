/** Maps of territories, who lies in which, and who would change it (handbook chapter 2, VP-04). */
@NullMarked
package org.keji.query.territory;

import org.jspecify.annotations.NullMarked;
