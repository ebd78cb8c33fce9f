/** Values about a person: sealed wherever they rest, opened only on purpose. */
@NullMarked
package org.keji.kernel.personal;

import org.jspecify.annotations.NullMarked;
