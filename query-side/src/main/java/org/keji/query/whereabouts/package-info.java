/** Where customers are, when they receive visitors, and of whom that is not known (handbook chapter 2, VP-15). */
@NullMarked
package org.keji.query.whereabouts;

import org.jspecify.annotations.NullMarked;
