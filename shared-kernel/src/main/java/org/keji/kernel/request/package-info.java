/** What can happen to a request of a customer, from its receipt to what becomes of it (CU-21, CU-22). */
@NullMarked
package org.keji.kernel.request;

import org.jspecify.annotations.NullMarked;
