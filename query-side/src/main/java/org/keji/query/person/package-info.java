/** What is held on persons, for themselves and for those who watch over it: consents, holds, certificates, exports. */
@NullMarked
package org.keji.query.person;

import org.jspecify.annotations.NullMarked;
