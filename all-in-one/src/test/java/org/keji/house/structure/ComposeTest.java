package org.keji.house.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.eventstore.sql.LoginRole;
import org.keji.house.repository.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of a server's services: readable, watched, and without a secret in it. */
class ComposeTest {

    private static final String FROM_OUTSIDE = "\\$\\{[A-Z0-9_]+:\\?[^}]+}";

    private final Map<String, Map<String, Object>> services = read();

    @Test
    void everyServiceSaysHowOneKnowsThatItIsWell() {
        assertThat(services)
                .isNotEmpty()
                .allSatisfy((name, service) -> assertThat(service).as(name).containsKeys("image", "healthcheck"));
    }

    @Test
    void secretsComeFromOutsideAndHaveNoDefault() {
        assertThat(environment().filter(ComposeTest::isSecret))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.getValue()).asString().matches(FROM_OUTSIDE));
    }

    @ParameterizedTest
    @EnumSource
    void everyLoginRoleHasAPassword(LoginRole role) {
        assertThat(environment().map(Map.Entry::getKey)).contains("KEJI_DB_%s_PASSWORD".formatted(role.name()));
    }

    @Test
    void theDatabaseIsNotOpenToTheNetwork() {
        assertThat(services.get("postgres")).isNotNull().doesNotContainKey("ports");
    }

    /** A local house signs anyone in with a password from its own folder and shows its documents to everyone. */
    @Test
    void noServiceRunsAsALocalHouse() {
        assertThat(services.get("keji"))
                .isNotNull()
                .extractingByKey("environment")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .hasEntrySatisfying(
                        "SPRING_PROFILES_ACTIVE",
                        profiles -> assertThat(profiles).asString().doesNotContain("local"));
    }

    private Stream<Map.Entry<String, Object>> environment() {
        return services.values().stream().flatMap(service -> map(service.get("environment")).entrySet().stream());
    }

    private static boolean isSecret(Map.Entry<String, Object> setting) {
        String name = setting.getKey().toUpperCase(Locale.ROOT);
        return Stream.of("PASSWORD", "SECRET", "KEY", "TOKEN").anyMatch(name::contains);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> read() {
        Map<String, Object> file =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Repository.text(Path.of("docker-compose.yml")));
        return (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
