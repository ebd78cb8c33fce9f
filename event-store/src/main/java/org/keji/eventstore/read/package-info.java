/** Reading: one stream with one query, or the whole log in order. */
@NullMarked
package org.keji.eventstore.read;

import org.jspecify.annotations.NullMarked;
