/** The log behind Axon's interfaces, and a guard that nothing weaker stands there. */
@NullMarked
package org.keji.eventstore.axon;

import org.jspecify.annotations.NullMarked;
