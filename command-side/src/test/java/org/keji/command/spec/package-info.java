/** How an aggregate's behaviour is told by examples: given what happened, when something is wanted, what follows. */
@NullMarked
package org.keji.command.spec;

import org.jspecify.annotations.NullMarked;
