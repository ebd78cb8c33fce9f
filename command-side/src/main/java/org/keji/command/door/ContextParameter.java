package org.keji.command.door;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.decision.DecisionContext;

/** Hands the {@link DecisionContext} of the unit of work to command handlers that ask for it. */
final class ContextParameter implements ParameterResolverFactory, ParameterResolver<DecisionContext> {

    @Override
    public @Nullable ParameterResolver<DecisionContext> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == DecisionContext.class ? this : null;
    }

    @Override
    public DecisionContext resolveParameterValue(Message<?> message) {
        return CurrentUnitOfWork.get().getResource(DecisionRoom.CONTEXT);
    }

    @Override
    public boolean matches(Message<?> message) {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().resources().containsKey(DecisionRoom.CONTEXT);
    }
}
