/** How far it is from one place to another, and how long it takes (handbook chapter 2, VP-05). */
@NullMarked
package org.keji.command.travel;

import org.jspecify.annotations.NullMarked;
