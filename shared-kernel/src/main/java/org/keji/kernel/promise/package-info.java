/** What can happen to a promise to a customer, from its making to its end (CU-18, CU-22). */
@NullMarked
package org.keji.kernel.promise;

import org.jspecify.annotations.NullMarked;
