package org.keji.kernel.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.identity.ComplaintId;

class ComplaintNumberTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MAY = Instant.parse("2026-05-01T08:00:00Z");

    @Test
    void itIsReadableAndTheSameEveryTime() {
        ComplaintId id = ComplaintId.of(UUID.fromString("7b0c1d1e-5a52-4d0b-9e37-3c1f4be0a111"));
        ComplaintNumber number = ComplaintNumber.of(id, MAY, SHANGHAI);
        assertThat(number.value()).matches("C2026-[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(ComplaintNumber.of(id, MAY, SHANGHAI)).isEqualTo(number);
    }

    @Test
    void theYearIsTheOneOfTheHouse() {
        Instant evening = Instant.parse("2026-12-31T16:00:00Z");
        assertThat(ComplaintNumber.of(ComplaintId.of(new UUID(0, 0)), evening, SHANGHAI)
                        .value())
                .isEqualTo("C2027-0000000000");
    }

    @Test
    void differentComplaintsHaveDifferentNumbers() {
        Random random = new Random(1);
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ComplaintId id = ComplaintId.of(new UUID(random.nextLong(), random.nextLong()));
            numbers.add(ComplaintNumber.of(id, MAY, SHANGHAI).value());
        }
        assertThat(numbers).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-7K3QX9ZB2M",
                "C2026-7K3QX9ZB2",
                "C2026-7K3QX9ZBIL",
                "C2026-7k3qx9zb2m",
                "C2026-7K3QX9ZB2M "
            })
    void whatCannotBeReadOutIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComplaintNumber(text));
    }
}
