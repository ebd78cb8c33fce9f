/** A person's data are disclosed by consent alone, held while the law demands it, and erased with their key. */
@NullMarked
package org.keji.command.person;

import org.jspecify.annotations.NullMarked;
