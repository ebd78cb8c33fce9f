/** Where customers are, how far it is from one to another, and in which system a place is measured (VP-05, VP-15). */
@NullMarked
package org.keji.kernel.place;

import org.jspecify.annotations.NullMarked;
