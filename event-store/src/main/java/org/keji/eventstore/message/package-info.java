/** The log as messages: what an event is called and how it is written is for the domain to say. */
@NullMarked
package org.keji.eventstore.message;

import org.jspecify.annotations.NullMarked;
