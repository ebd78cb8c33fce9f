/** Everything that happened with a customer, whatever it belongs to, in one line of time. */
@NullMarked
package org.keji.query.timeline;

import org.jspecify.annotations.NullMarked;
