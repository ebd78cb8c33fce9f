/** Following: one tailer a process reads each new event once and wakes everyone who waits. */
@NullMarked
package org.keji.eventstore.tail;

import org.jspecify.annotations.NullMarked;
