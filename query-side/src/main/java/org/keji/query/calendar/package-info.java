/** Years of calendars, which days are worked, and holidays to come (handbook chapter 2, VP-05; CU-15). */
@NullMarked
package org.keji.query.calendar;

import org.jspecify.annotations.NullMarked;
