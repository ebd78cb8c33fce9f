package org.keji.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.policy.ParameterType.Hours;
import org.keji.kernel.policy.ParameterType.Quantity;
import org.keji.kernel.policy.ParameterType.Roles;
import org.keji.kernel.policy.ParameterType.Share;
import org.keji.kernel.policy.ParameterType.Span;
import org.keji.kernel.policy.ParameterType.Switch;
import org.keji.kernel.policy.ParameterType.Zone;
import org.keji.kernel.rule.Sentence;

class ParameterTypeTest {

    private static final Span SPAN = new Span(Duration.ofHours(1), Duration.ofDays(30));

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P30D", "PT720H", "P1DT2H3M4.000001S"})
    void aSpanWithinItsEndsIsAllowed(String value) {
        assertThat(SPAN.allows(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PT59M59.999999999S",
                "P30DT1S",
                "-PT1H",
                "P1M",
                "1 day",
                "",
                " PT1H",
                "PT1H ",
                "PT99999999999999999H"
            })
    void aSpanBeyondThemAndWhatIsNoneIsNot(String value) {
        assertThat(SPAN.allows(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "1, true",
        "0.08, true",
        "1.0001, false",
        "0.00001, false",
        "-0.1, false",
        "08, false",
        ".5, false",
        "1e0, false",
        "'', false",
    })
    void aQuantityIsPlainlyWrittenAndWithinItsEnds(String value, boolean allowed) {
        assertThat(new Quantity("0", "1", 4).allows(value)).isEqualTo(allowed);
    }

    @Test
    void aCountHasNoDecimals() {
        Quantity years = new Quantity("1", "100", 0);
        assertThat(years.allows("100")).isTrue();
        assertThat(years.allows("10.0")).isFalse();
        assertThat(years.allows("0")).isFalse();
        assertThat(years.unit() + ", " + years.range()).isEqualTo("whole number, 1 to 100");
        assertThat(new Quantity("0", "1", 4).unit()).isEqualTo("number of at most 4 decimals");
        assertThat(years.words("10")).isEqualTo(new Sentence("10", "10"));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, true",
        "Asia/Urumqi, true",
        "UTC+8, false",
        "Asia/Nowhere, false",
        "'', false",
    })
    void aZoneIsOneOfTheDatabase(String value, boolean allowed) {
        assertThat(new Zone().allows(value)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, true",
        "service-manager general-manager, true",
        "service-manager  general-manager, false",
        "auditor auditor, false",
        "Auditor, false",
        "'', false",
        "auditor;root, false",
    })
    void rolesAreThoseThereAreEachOnce(String value, boolean allowed) {
        assertThat(new Roles().allows(value)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Billing | true",
                "Billing, Customer service | true",
                "Billing,Logistics | false",
                "Billing, Billing | false",
                "Billing,  Logistics | false",
                "Billing,  | false",
                "'' | false",
            })
    void departmentsAreNamedEachOnce(String value, boolean allowed) {
        assertThat(new Departments().allows(value)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "10, true",
        "2.55, true",
        "100, true",
        "100.01, false",
        "-1, false",
        "1.555, false",
        "'', false"
    })
    void aShareIsOfTheWhole(String value, boolean allowed) {
        assertThat(new Share().allows(value)).isEqualTo(allowed);
    }

    @Test
    void departmentsAndSharesAreSaidAsPeopleSayThem() {
        assertThat(new Departments().words("Billing, Logistics"))
                .isEqualTo(new Sentence("Billing, Logistics", "Billing、Logistics"));
        assertThat(new Share().words("10")).isEqualTo(new Sentence("10 %", "10%"));
    }

    @ParameterizedTest
    @CsvSource({"MON-FRI 09:00-18:00, true", "FRI-MON 09:00-18:00, false", "'', false"})
    void hoursEndAfterTheyBegin(String value, boolean allowed) {
        assertThat(new Hours().allows(value)).isEqualTo(allowed);
        assertThat(new Hours().words("MON-FRI 09:00-18:00"))
                .isEqualTo(new Sentence("Monday to Friday, 09:00 to 18:00", "星期一至星期五 09:00–18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "none, true",
        "+86 592 5550100, true",
        "+8659255501, true",
        "+1234567, true",
        "+123456789012345, true",
        "+1234567890123456, false",
        "+123456, false",
        "+0234567, false",
        "+86  5925550100, false",
        "86 592 5550100, false",
        "'+86 592 5550100 ', false",
        "None, false",
        "'', false"
    })
    void aPhoneIsDialledFromAnywhere(String value, boolean allowed) {
        assertThat(new Phone().allows(value)).isEqualTo(allowed);
        assertThat(new Phone().words("none")).isEqualTo(new Sentence("none", "无"));
        assertThat(new Phone().words("+1234567")).isEqualTo(new Sentence("+1234567", "+1234567"));
        assertThat(Editions.with(PolicyParameter.ALWAYS_OPEN_PHONE, "none").alwaysOpenPhone())
                .isEmpty();
        assertThat(Editions.with(PolicyParameter.ALWAYS_OPEN_PHONE, "+1234567").alwaysOpenPhone())
                .contains("+1234567");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, true", "Yes, false", "true, false", "'', false"})
    void aSwitchIsOnOrOff(String value, boolean allowed) {
        assertThat(new Switch().allows(value)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, no time, 无",
        "PT1H, 1 hour, 1小时",
        "P2D, 48 hours, 48小时",
        "PT48H30M, 48 hours 30 minutes, 48小时30分钟",
        "PT49H, 2 days 1 hour, 2天1小时",
        "P1095D, 1095 days, 1095天",
        "PT1M1S, 1 minute 1 second, 1分钟1秒",
    })
    void aSpanIsSaidAsPeopleSayIt(String value, String english, String chinese) {
        assertThat(SPAN.words(value)).isEqualTo(new Sentence(english, chinese));
    }
}
