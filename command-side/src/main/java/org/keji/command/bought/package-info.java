/** What customers bought, added up for decisions that rest on it (CU-06). */
@NullMarked
package org.keji.command.bought;

import org.jspecify.annotations.NullMarked;
