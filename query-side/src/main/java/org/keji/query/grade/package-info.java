/** Remembers what customers are classified by, and explains every class with its figures (handbook chapter 1). */
@NullMarked
package org.keji.query.grade;

import org.jspecify.annotations.NullMarked;
