/** Who may come in: tokens, and the policy table at every door. */
@NullMarked
package org.keji.house.security;

import org.jspecify.annotations.NullMarked;
