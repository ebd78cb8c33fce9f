/** All events of all aggregates by their lasting names. */
@NullMarked
package org.keji.kernel.catalogue;

import org.jspecify.annotations.NullMarked;
