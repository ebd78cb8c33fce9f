/** What customers are worth: figures, scores among all who are served, and the models of value (CU-13). */
@NullMarked
package org.keji.query.value;

import org.jspecify.annotations.NullMarked;
