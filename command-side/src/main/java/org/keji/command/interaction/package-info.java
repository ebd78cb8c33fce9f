/** Contacts with customers are logged, answered, handed over, promised on, called back and closed (chapter 5). */
@NullMarked
package org.keji.command.interaction;

import org.jspecify.annotations.NullMarked;
