/** Complainants are told how their complaint fares: once, in their language, without a word of its content. */
@NullMarked
package org.keji.command.notice;

import org.jspecify.annotations.NullMarked;
