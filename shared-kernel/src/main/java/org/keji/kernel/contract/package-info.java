/** What can happen to a contract: registered, reviewed, signed, changed, renewed and ended (handbook chapter 1). */
@NullMarked
package org.keji.kernel.contract;

import org.jspecify.annotations.NullMarked;
