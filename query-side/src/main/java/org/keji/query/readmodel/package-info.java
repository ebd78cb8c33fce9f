/** What all read models share: two axes of time, builds that replace one another unseen, and how far each has read. */
@NullMarked
package org.keji.query.readmodel;

import org.jspecify.annotations.NullMarked;
