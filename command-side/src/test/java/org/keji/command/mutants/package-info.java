/** What became of the mutants: rules and states with one small change each, which a test is to notice. */
@NullMarked
package org.keji.command.mutants;

import org.jspecify.annotations.NullMarked;
