/** Which customers are served, and in what stratum, for decisions that look at all of them (VP-11). */
@NullMarked
package org.keji.command.frame;

import org.jspecify.annotations.NullMarked;
