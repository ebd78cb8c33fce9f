/** Visitors are applied for, reviewed, approved, announced, let in and out with a badge (handbook chapter 3). */
@NullMarked
package org.keji.command.permit;

import org.jspecify.annotations.NullMarked;
