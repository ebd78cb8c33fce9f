/** The ledger of promises and requests: what became of them, what is late, what is at risk, and whose they are. */
@NullMarked
package org.keji.query.promise;

import org.jspecify.annotations.NullMarked;
