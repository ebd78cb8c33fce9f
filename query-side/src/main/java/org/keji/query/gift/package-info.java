/** The register of gifts and hospitality, and what each recipient was given in a year (handbook chapter 1, CU-15). */
@NullMarked
package org.keji.query.gift;

import org.jspecify.annotations.NullMarked;
