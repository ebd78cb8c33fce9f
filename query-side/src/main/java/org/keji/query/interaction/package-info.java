/** The contacts with customers: what they were about, who has them, what is due, and how they ended. */
@NullMarked
package org.keji.query.interaction;

import org.jspecify.annotations.NullMarked;
