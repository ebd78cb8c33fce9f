package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.ONE_LIVE_CARD_PER_NUMBER;
import static org.keji.command.customer.CustomerRule.REGISTRATION_NUMBER_CHECKS;

import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.CustomerSize;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.kernel.customer.Territory;
import org.keji.kernel.decision.DecisionContext;

/** A card as somebody said it, which is looked at before it is one (CU-01). */
public record Particulars(
        String name,
        @Nullable String registrationNumber,
        String industry,
        CustomerSize size,
        Territory territory,
        @Nullable String address,
        @Nullable String source,
        @Nullable String needs) {

    /** The kind of the claim that keeps two live cards from sharing a registration number. */
    static final String NUMBER = "customer-registration-number";

    /** @throws org.keji.kernel.rule.Refusal if the registration number cannot be one */
    Card checked(DecisionContext context) {
        context.require(
                REGISTRATION_NUMBER_CHECKS,
                registrationNumber == null || RegistrationNumber.isValid(registrationNumber),
                "/registrationNumber");
        RegistrationNumber number = registrationNumber == null ? null : new RegistrationNumber(registrationNumber);
        return new Card(name, number, industry, size, territory, address, source, needs);
    }

    /** A live card holds its number alone (CU-12). */
    static void hold(@Nullable RegistrationNumber number, DecisionContext context) {
        if (number != null) {
            context.claim(NUMBER, number.value(), ONE_LIVE_CARD_PER_NUMBER, "/registrationNumber");
        }
    }

    static void giveUp(@Nullable RegistrationNumber number, DecisionContext context) {
        if (number != null) {
            context.release(NUMBER, number.value());
        }
    }
}
