/** The policy book: every number and switch of the handbook as data with a source. */
@NullMarked
package org.keji.kernel.policy;

import org.jspecify.annotations.NullMarked;
