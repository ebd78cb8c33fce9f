package org.keji.kernel.customer;

/** All customers who are served, as the log has them now. */
@FunctionalInterface
public interface Frame {

    Served served();
}
