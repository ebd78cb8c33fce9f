package org.keji.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keji.house.postgres.Secrets;
import org.keji.query.pass.PassKeys;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Where the key of passes comes from. */
class PassConfigurationTest {

    @TempDir
    private Path folder;

    private static PassKeys onAServer(String key, String former) {
        return new PassConfiguration()
                .passKeys(key, former, new StaticListableBeanFactory().getBeanProvider(Secrets.class));
    }

    @Test
    void aServerThatIsToldNoKeyHasNone() {
        assertThat(onAServer("", "").believed()).isEmpty();
    }

    @Test
    void whatIsNoKeyStopsTheStartAndIsNamed() throws Exception {
        Path key = Files.writeString(folder.resolve("pass-key.pem"), "no key");
        assertThatThrownBy(() -> onAServer(key.toString(), ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("keji.pass.key", "PEM block");
        assertThatThrownBy(() -> onAServer(folder.resolve("missing").toString(), ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> onAServer("", folder.resolve("missing").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing");
    }
}
