/** Measurements of the append path, the projection lag and the import, each against its limit or floor. */
@NullMarked
package org.keji.benchmarks;

import org.jspecify.annotations.NullMarked;
