package org.keji.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTest {

    private static final UUID ID = UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111");

    @Test
    void idsOfDifferentKindsNeverReadTheSame() {
        assertThat(new String[] {
                    ComplaintId.of(ID).value(),
                    CustomerId.of(ID).value(),
                    PersonId.of(ID).value()
                })
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111",
                "customer-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111",
                "complaint-7B0C1D1E-5A52-4D0B-9E37-3C1F4BE0A111",
                "complaint-7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111 ",
                "complaint-1-1-1-1-1",
                "complaint-"
            })
    void whatIsNotAnIdOfAComplaintIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComplaintId(text));
    }
}
