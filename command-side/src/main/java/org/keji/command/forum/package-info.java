/** Forums are planned, their guests drawn, held, minuted and answered (handbook chapter 2, VP-11). */
@NullMarked
package org.keji.command.forum;

import org.jspecify.annotations.NullMarked;
