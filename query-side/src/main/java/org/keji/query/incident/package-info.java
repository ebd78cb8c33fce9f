/** The register of incidents with visitors: what went wrong, and what was done about it (PE-06). */
@NullMarked
package org.keji.query.incident;

import org.jspecify.annotations.NullMarked;
