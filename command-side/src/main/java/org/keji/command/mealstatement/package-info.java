/** At month's end bills of restaurants are held against the meals of the house, reviewed and settled (HO-06). */
@NullMarked
package org.keji.command.mealstatement;

import org.jspecify.annotations.NullMarked;
