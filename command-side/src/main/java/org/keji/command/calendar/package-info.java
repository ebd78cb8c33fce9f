/** The days off of a year are published and corrected, a calendar for each region (handbook chapter 2, VP-05). */
@NullMarked
package org.keji.command.calendar;

import org.jspecify.annotations.NullMarked;
