package org.keji.command.customer;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after a customer.
 *
 * @param offeredTo who is asked to take them; null if nobody
 */
record Keeper(String accountManager, @Nullable String offeredTo) {}
