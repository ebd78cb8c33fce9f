/** Meals with guests are asked for, approved, held, and their bills stated and signed (handbook chapter 3). */
@NullMarked
package org.keji.command.hospitality;

import org.jspecify.annotations.NullMarked;
