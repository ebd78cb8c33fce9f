/** How routes are searched: strings of visits are taken out and put back, and Timefold goes on from there. */
@NullMarked
package org.keji.routing.search;

import org.jspecify.annotations.NullMarked;
