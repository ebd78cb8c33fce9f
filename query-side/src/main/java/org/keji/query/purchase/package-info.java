/** Remembers what customers bought, and adds it up per customer (handbook chapter 1, CU-13). */
@NullMarked
package org.keji.query.purchase;

import org.jspecify.annotations.NullMarked;
