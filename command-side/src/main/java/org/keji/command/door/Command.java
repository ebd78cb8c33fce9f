package org.keji.command.door;

/** Something someone wants done to one aggregate. Its class carries the row of the policy table it stands under. */
public interface Command {

    /** The stream of the aggregate it is addressed to. */
    String stream();
}
