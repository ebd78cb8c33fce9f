package org.keji.command.customer;

/** Whether a card is one the house works with (CU-12). */
enum Life {
    SERVED,
    OUT_OF_SERVICE,
    /** Another card goes on in its place. */
    MERGED
}
