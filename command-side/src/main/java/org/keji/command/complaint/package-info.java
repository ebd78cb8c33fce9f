/** The complaint desk takes every complaint, whatever its channel, and answers it in time. */
@NullMarked
package org.keji.command.complaint;

import org.jspecify.annotations.NullMarked;
