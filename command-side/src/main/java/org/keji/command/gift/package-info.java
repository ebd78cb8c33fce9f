/**
 * Gifts and hospitality are proposed, approved by the book or by somebody, and given; each recipient has an account a
 * year (handbook chapter 1, CU-15).
 */
@NullMarked
package org.keji.command.gift;

import org.jspecify.annotations.NullMarked;
