package org.keji.eventstore.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A {@link java.lang.Error} in a handler would stall its segment for ever without a sign; as an exception it is retried
 * and reported.
 */
public final class ErrorsAreExceptions implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Error error) {
            throw new IllegalStateException("A handler failed with an error", error);
        }
    }
}
