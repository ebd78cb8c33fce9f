/** The register of forums: whom they invited and how that was drawn, what was asked and answered (VP-11). */
@NullMarked
package org.keji.query.forum;

import org.jspecify.annotations.NullMarked;
