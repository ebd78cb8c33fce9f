/** Persons the house holds data of: consents they gave, holds, and that they were erased. */
@NullMarked
package org.keji.kernel.person;

import org.jspecify.annotations.NullMarked;
