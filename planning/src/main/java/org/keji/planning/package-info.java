/** Works out plans: asks the side that remembers, tells the side that decides, and belongs to neither. */
@NullMarked
package org.keji.planning;

import org.jspecify.annotations.NullMarked;
