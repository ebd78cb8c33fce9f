/** Contracts with their terms in force, their reviews and their changes, as they stand and as they stood. */
@NullMarked
package org.keji.query.contract;

import org.jspecify.annotations.NullMarked;
