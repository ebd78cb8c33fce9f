/** The policy book holds every number and switch the house decides by; versions are drafted, approved, published. */
@NullMarked
package org.keji.command.policybook;

import org.jspecify.annotations.NullMarked;
