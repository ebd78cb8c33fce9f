/** Proposals of routes: what they rest on, their search, what they show, and how they are taken over (VP-05). */
@NullMarked
package org.keji.planning.route;

import org.jspecify.annotations.NullMarked;
