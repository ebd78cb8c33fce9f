/** What every request and every answer have in common. */
@NullMarked
package org.keji.house.web;

import org.jspecify.annotations.NullMarked;
