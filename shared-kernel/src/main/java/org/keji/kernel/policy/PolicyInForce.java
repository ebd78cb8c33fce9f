package org.keji.kernel.policy;

/** What the policy book says at one moment, to each department. */
@FunctionalInterface
public interface PolicyInForce {

    /** @param department whom a decision concerns; empty for nobody in particular */
    PolicyEdition of(String department);
}
