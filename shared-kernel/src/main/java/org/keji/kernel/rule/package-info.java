/**
 * A rule of the handbook: its id, its sentence in English and Chinese, its source, and the refusal it causes when
 * broken.
 */
@NullMarked
package org.keji.kernel.rule;

import org.jspecify.annotations.NullMarked;
