package org.keji.kernel.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The card of an organisation (客户关系卡, CU-01). It names no person: who works there is told of contacts.
 *
 * @param name as it stands in the register of companies
 * @param registrationNumber held by one live card alone; null abroad, or while it is not known
 * @param industry in the words of the house (CU-04)
 * @param address where it is found
 * @param source how the house came to know it
 * @param needs what it prefers and needs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Card(
        String name,
        @Nullable RegistrationNumber registrationNumber,
        String industry,
        CustomerSize size,
        Territory territory,
        @Nullable String address,
        @Nullable String source,
        @Nullable String needs) {}
