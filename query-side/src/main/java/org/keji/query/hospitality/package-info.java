/** The ledger of meals with guests, bills of restaurants, and budgets against spend (HO-01 to HO-06). */
@NullMarked
package org.keji.query.hospitality;

import org.jspecify.annotations.NullMarked;
