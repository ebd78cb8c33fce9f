package org.keji.command.door;

import java.io.Serial;
import java.math.BigDecimal;
import org.keji.kernel.value.Money;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an amount in CNY of at most two decimals; a body that has another number in its place cannot be read. */
public final class MoneyReading extends StdDeserializer<BigDecimal> {

    @Serial
    private static final long serialVersionUID = 1L;

    MoneyReading() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
        }
        BigDecimal amount = in.getDecimalValue();
        return Money.isMoney(amount)
                ? Money.of(amount)
                : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, in.getNumberValue(), "no money");
    }
}
