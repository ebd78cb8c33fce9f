/** Cards of customers come in from files, many at once, each decided by itself (CU-01, CU-03). */
@NullMarked
package org.keji.command.cards;

import org.jspecify.annotations.NullMarked;
