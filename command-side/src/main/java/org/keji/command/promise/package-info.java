/** Decides on promises to customers, and on what they have in common with requests (handbook chapter 1). */
@NullMarked
package org.keji.command.promise;

import org.jspecify.annotations.NullMarked;
