/** Complaints in numbers: how many, and the share answered in time with its interval. */
@NullMarked
package org.keji.query.statistics;

import org.jspecify.annotations.NullMarked;
