/** Maps of territories are drafted, looked over, and published (handbook chapter 2, VP-04, VP-15). */
@NullMarked
package org.keji.command.territory;

import org.jspecify.annotations.NullMarked;
