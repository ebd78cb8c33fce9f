/** Decides on contracts: registered however they came, reviewed, signed, changed by both sides, renewed and ended. */
@NullMarked
package org.keji.command.contract;

import org.jspecify.annotations.NullMarked;
