/** What a decision may look at besides its own history: time, place, book, actor and reason. */
@NullMarked
package org.keji.kernel.decision;

import org.jspecify.annotations.NullMarked;
