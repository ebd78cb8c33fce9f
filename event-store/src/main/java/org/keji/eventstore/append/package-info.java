/**
 * Writing: what one command makes is one unit, stored whole or not at all; those who write at once share one commit.
 */
@NullMarked
package org.keji.eventstore.append;

import org.jspecify.annotations.NullMarked;
