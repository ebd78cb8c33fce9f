/** Visitors as the desk, the gate and the auditor see them: permits, who is inside, notices, pictures (chapter 3). */
@NullMarked
package org.keji.query.permit;

import org.jspecify.annotations.NullMarked;
