/** Calendars of RFC 5545, which other programs read: what all of ours have in common. */
@NullMarked
package org.keji.query.icalendar;

import org.jspecify.annotations.NullMarked;
