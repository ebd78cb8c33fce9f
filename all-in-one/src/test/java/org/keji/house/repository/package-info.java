/** The project's own files, as the tests that watch over them read them. */
@NullMarked
package org.keji.house.repository;

import org.jspecify.annotations.NullMarked;
