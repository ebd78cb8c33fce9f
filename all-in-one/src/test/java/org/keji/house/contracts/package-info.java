/** What the log holds for ever: an approved example of every event, which every later version must still read. */
@NullMarked
package org.keji.house.contracts;

import org.jspecify.annotations.NullMarked;
