/** What is to be planned: visits, days of account managers, ways between places, and what each is worth. */
@NullMarked
package org.keji.routing.problem;

import org.jspecify.annotations.NullMarked;
