/** In what form and by whom guests are received, and what a head may cost: the words of the policy book (HO-02). */
@NullMarked
package org.keji.kernel.meal;

import org.jspecify.annotations.NullMarked;
