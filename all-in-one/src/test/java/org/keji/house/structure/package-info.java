/** The rules the code keeps about itself: where things may stand, how long they may be, and which decisions hold. */
@NullMarked
package org.keji.house.structure;

import org.jspecify.annotations.NullMarked;
