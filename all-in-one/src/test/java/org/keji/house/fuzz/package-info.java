/** Requests nobody would think of, made from the description of the API. */
@NullMarked
package org.keji.house.fuzz;

import org.jspecify.annotations.NullMarked;
