package org.keji.kernel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One address, or none. */
class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"mei@example.org", "o'brien+shop@mail.example.co.uk", "a@b.cn", "first.last@xn--fiqs8s.cn"})
    void whatMailIsSentTo(String given) {
        assertThat(MailAddress.of(given)).contains(new MailAddress(given));
    }

    @Test
    void aDomainInOtherLettersIsWrittenAsItIsLookedUp() {
        assertThat(MailAddress.of("post@müller.example")).contains(new MailAddress("post@xn--mller-kva.example"));
        assertThat(MailAddress.of("post@例子.中国").map(MailAddress::domain)).contains("xn--fsqu00a.xn--fiqs8s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "mei",
                "mei@",
                "@example.org",
                "mei@localhost",
                "mei@[127.0.0.1]",
                "mei@example..org",
                ".mei@example.org",
                "mei @example.org",
                "mei@example.org ",
                "mei@example.org,eve@example.org",
                "mei@example.org;eve@example.org",
                "mei@example.org eve@example.org",
                "mei@example.org\r\nBcc: eve@example.org",
                "mei\r\nBcc: eve@example.org",
                "mei\n@example.org",
                "mei@example.org\u2028",
                "mei@example\u3002org\r\n",
                "Mei <mei@example.org>",
                "friends:mei@example.org;",
                "\"mei\"@example.org",
                "mei@eve@example.org",
                "mei%00@example.org\u0000",
                "mü@example.org"
            })
    void whatIsNoneOrMoreThanOne(String given) {
        assertThat(MailAddress.of(given)).isEmpty();
    }

    @Test
    void longerThanMailAllowsIsNone() {
        assertThat(MailAddress.of("m".repeat(64) + "@example.org")).isPresent();
        assertThat(MailAddress.of("m".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.of("m@" + "example.".repeat(40) + "org")).isEmpty();
    }

    @Test
    void noTextShowsIt() {
        assertThat(new MailAddress("mei@example.org").toString()).doesNotContain("mei", "example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAddress("mei example"))
                .withMessageNotContaining("mei");
    }
}
