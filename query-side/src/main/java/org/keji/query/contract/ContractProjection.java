package org.keji.query.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractChangeEvent;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAcknowledged;
import org.keji.kernel.contract.ContractChangeEvent.ChangeAgreed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeNotified;
import org.keji.kernel.contract.ContractChangeEvent.ChangeObjected;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeRefused;
import org.keji.kernel.contract.ContractChangeEvent.ChangeReviewed;
import org.keji.kernel.contract.ContractChangeEvent.ChangeTookEffect;
import org.keji.kernel.contract.ContractChangeEvent.ChangeWithdrawn;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.contract.ContractEvent.ContractClarified;
import org.keji.kernel.contract.ContractEvent.ContractFulfilled;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.ContractEvent.ContractSigned;
import org.keji.kernel.contract.ContractEvent.ContractTerminated;
import org.keji.kernel.contract.ContractEvent.DepartmentAgreed;
import org.keji.kernel.contract.ContractEvent.DepartmentObjected;
import org.keji.kernel.contract.ContractEvent.ReviewBegun;
import org.keji.kernel.contract.ContractRenewalEvent;
import org.keji.kernel.contract.ContractRenewalEvent.ContractRenewed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAgreed;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAnnounced;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalDeclined;
import org.keji.query.customer.AccountRow;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How contracts enter the register, and what becomes of them, their reviews and their changes (CU-19). */
@Configuration(proxyBeanMethods = false)
public class ContractProjection {

    static final String NAME = "contract_register";

    @Bean
    public ReadModel contractRegister() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(
                                "contract", ContractRow.class, ContractProjection::key, ContractProjection::after),
                        new Entities<>("review", ReviewRow.class, ReviewRow::keysOf, ReviewRow::after),
                        new Entities<>("change", ChangeRow.class, ChangeRow::keyOf, ChangeRow::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof ContractEvent ? recorded.stream() : null;
    }

    static @Nullable ContractRow after(@Nullable ContractRow before, Recorded recorded) {
        ContractEvent event = (ContractEvent) recorded.event();
        if (event instanceof ContractRegistered registered) {
            return Draft.of(registered).row(before, recorded);
        }
        return before == null ? null : next(Draft.of(before), event, recorded).row(before, recorded);
    }

    private static Draft next(Draft draft, ContractEvent event, Recorded recorded) {
        return switch (event) {
            case ContractRegistered _ -> draft;
            case ContractClarified e -> draft.says(e.terms()).endsOn(e.endsOn());
            case ReviewBegun e -> draft.is("under-review").asks(draft.asking().asking(e.departments(), e.reviewDue()));
            case DepartmentAgreed e -> draft.asks(draft.asking().heard(e.department()));
            case DepartmentObjected _ -> draft.is("unclear").asks(draft.asking().over());
            case ContractSigned e -> draft.signed(e.occurredAt(), e.ending());
            case ContractFulfilled e -> draft.ends("fulfilled", e.occurredAt(), null);
            case ContractTerminated e -> draft.ends("terminated", e.occurredAt(), recorded.reason());
            case ContractChangeEvent e -> changing(draft, e);
            case ContractRenewalEvent e -> renewing(draft, e);
        };
    }

    private static Draft changing(Draft draft, ContractChangeEvent event) {
        return switch (event) {
            case ChangeProposed e -> draft.opens(e.change(), e.major());
            case ChangeNotified e -> draft.asks(draft.asking().asking(e.departments(), e.answerDue()));
            // Of a major change a department is heard when it has reviewed it.
            case ChangeAcknowledged e ->
                draft.change() != null && draft.change().openMajor()
                        ? draft
                        : draft.asks(draft.asking().heard(e.department()));
            case ChangeReviewed e -> draft.asks(draft.asking().heard(e.department()));
            case ChangeTookEffect e -> draft.says(e.terms()).settles();
            case ChangeRefused _, ChangeObjected _, ChangeWithdrawn _ -> draft.settles();
            case ChangeAgreed _ -> draft;
        };
    }

    private static Draft renewing(Draft draft, ContractRenewalEvent event) {
        return switch (event) {
            case RenewalAnnounced e -> draft.announced(e.occurredAt(), e.inTime(), e.renewedUntil());
            case RenewalDeclined _ -> draft.declined();
            case ContractRenewed e -> draft.renewed(e.ending());
            case RenewalAgreed _ -> draft;
        };
    }
}
