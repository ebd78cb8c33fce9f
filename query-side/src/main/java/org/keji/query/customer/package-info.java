/** The cards of customers: who they are, how they are classified, and where they stand. */
@NullMarked
package org.keji.query.customer;

import org.jspecify.annotations.NullMarked;
