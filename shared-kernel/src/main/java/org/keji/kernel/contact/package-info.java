/** How the house is spoken to, and by whom: the same for a complaint and for any other contact. */
@NullMarked
package org.keji.kernel.contact;

import org.jspecify.annotations.NullMarked;
