/**
 * Ids that cannot be mistaken for one another, most of them derived from the client's key so that a retry finds them
 * again.
 */
@NullMarked
package org.keji.kernel.identity;

import org.jspecify.annotations.NullMarked;
