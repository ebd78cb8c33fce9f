/** What the policy books say, what each version changed, and what is wrong with it. */
@NullMarked
package org.keji.query.policybook;

import org.jspecify.annotations.NullMarked;
