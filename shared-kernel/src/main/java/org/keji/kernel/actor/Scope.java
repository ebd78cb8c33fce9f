package org.keji.kernel.actor;

/** On whose objects a permission holds; later constants reach further. */
public enum Scope {
    NONE,
    /** Objects the actor is responsible for. */
    OWN,
    /** Objects of the actor's department. */
    DEPARTMENT,
    ANY
}
