/** Days that are worked: weekends, public holidays and the weekend days that make up for them (VP-05, VP-15). */
@NullMarked
package org.keji.kernel.calendar;

import org.jspecify.annotations.NullMarked;
