/** What is printed for visitors: the permit, badges and the visit notice, as PDF (PE-01, PE-05, PE-07). */
@NullMarked
package org.keji.query.paper;

import org.jspecify.annotations.NullMarked;
