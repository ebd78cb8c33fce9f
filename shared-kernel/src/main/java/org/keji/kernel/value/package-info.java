/** What a customer is worth to the house: money, figures, models and scores, all of them plain arithmetic (CU-13). */
@NullMarked
package org.keji.kernel.value;

import org.jspecify.annotations.NullMarked;
