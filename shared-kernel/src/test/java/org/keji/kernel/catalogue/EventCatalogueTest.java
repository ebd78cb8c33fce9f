package org.keji.kernel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.kernel.event.Correction;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.personal.Personal;

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
                        // A correction is a trait of events of any family and no family itself.
                        .filter(type -> type != DomainEvent.class && type != Correction.class))
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

    /** The audit trail compares what the events of a stream say by the names of their fields alone. */
    @Test
    void aFieldIsOfOneTypeInAllEventsOfItsFamily() {
        Map<String, Set<Type>> types = new TreeMap<>();
        for (Class<?> event : catalogue.all()) {
            for (RecordComponent field : event.getRecordComponents()) {
                types.computeIfAbsent(scope(event) + "." + field.getName(), any -> new HashSet<>())
                        .add(clear(field.getGenericType()));
            }
        }
        assertThat(types)
                .as("a field that means something else needs another name")
                .allSatisfy((field, of) -> assertThat(of).hasSize(1));
    }

    /** The family of one aggregate, and the part of it the event is about. */
    private String scope(Class<?> event) {
        Class<?> family = event.getInterfaces()[0];
        while (family.getInterfaces()[0] != DomainEvent.class) {
            family = family.getInterfaces()[0];
        }
        return family.getSimpleName()
                + catalogue
                        .partOf(catalogue.entryOf(event))
                        .map(part -> "." + part)
                        .orElse("");
    }

    /** A sealed value means what it seals. */
    private static Type clear(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Personal.class
                ? generic.getActualTypeArguments()[0]
                : type;
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
