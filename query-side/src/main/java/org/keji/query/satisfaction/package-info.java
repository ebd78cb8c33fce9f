/** How satisfied customers are, week by week and month by month. */
@NullMarked
package org.keji.query.satisfaction;

import org.jspecify.annotations.NullMarked;
