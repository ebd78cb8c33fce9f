/** Who is due when: visits spaced by the frequencies of the book and balanced over the days worked (VP-02). */
@NullMarked
package org.keji.planning.need;

import org.jspecify.annotations.NullMarked;
