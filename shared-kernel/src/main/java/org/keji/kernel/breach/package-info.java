/** What can happen to a breach of the regulations, from the report to the decision. */
@NullMarked
package org.keji.kernel.breach;

import org.jspecify.annotations.NullMarked;
