package org.keji.kernel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.kernel.event.DomainEvent;

class EventCatalogueTest {

    private final EventCatalogue catalogue = new EventCatalogue();

    @Test
    void noEventOfTheKernelIsLeftOut() throws Exception {
        List<Class<?>> events = kernelClasses()
                .filter(type -> DomainEvent.class.isAssignableFrom(type) && !type.isInterface())
                .toList();
        assertThat(events)
                .as("add the sealed family of what is missing to EventCatalogue.FAMILIES")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(catalogue.all());
    }

    @Test
    void everyFamilyIsSealedSoThatTheCompilerFindsWhatWasForgotten() throws Exception {
        assertThat(kernelClasses()
                        .filter(type -> DomainEvent.class.isAssignableFrom(type) && type.isInterface())
                        .filter(type -> type != DomainEvent.class))
                .isNotEmpty()
                .allMatch(Class::isSealed);
    }

    @Test
    void namesLeadBackToTheirEvents() {
        assertThat(catalogue.all())
                .allSatisfy(type ->
                        assertThat(catalogue.classOf(catalogue.entryOf(type))).isEqualTo(type));
    }

    @Test
    void aNameOrRevisionNobodyKnowsStopsTheReader() {
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue.classOf(new EventCatalogue.Entry("complaint.received", 99)))
                .withMessageContaining("complaint.received");
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue.classOf(new EventCatalogue.Entry("complaint.forgotten", 1)));
    }

    private static Stream<Class<?>> kernelClasses() throws IOException, URISyntaxException {
        Path root = Path.of(DomainEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(EventCatalogueTest::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EventCatalogueTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
