/** Decides on what customers ask for, and on what becomes of it (handbook chapter 1). */
@NullMarked
package org.keji.command.request;

import org.jspecify.annotations.NullMarked;
