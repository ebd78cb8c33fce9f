/** What all events share: a lasting name, a revision, a business time, and their JSON. */
@NullMarked
package org.keji.kernel.event;

import org.jspecify.annotations.NullMarked;
