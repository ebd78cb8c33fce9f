/** An account manager's visits of a month are planned, approved, made, reported and measured (handbook chapter 2). */
@NullMarked
package org.keji.command.visit;

import org.jspecify.annotations.NullMarked;
