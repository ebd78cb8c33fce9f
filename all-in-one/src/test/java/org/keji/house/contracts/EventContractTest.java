package org.keji.house.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.catalogue.EventCatalogue.Entry;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.event.EventJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An event that was ever stored is read by every later version, and means the same. */
class EventContractTest {

    private static final JsonMapper PRINTER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EventCatalogue catalogue = new EventCatalogue();
    private final EventJson json = new EventJson();

    static List<Entry> approved() {
        return Contracts.all();
    }

    static List<Entry> written() {
        EventCatalogue today = new EventCatalogue();
        return today.all().stream().map(today::entryOf).toList();
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyEventHasAnApprovedExample(Entry entry) {
        assertThat(Contracts.exists(entry))
                .as("add %s: it is what the log holds from now on", Contracts.fileOf(entry))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("approved")
    void todaysCodeReadsItAndWritesItBack(Entry entry) {
        String approved = Contracts.textOf(entry);
        DomainEvent event = json.read(approved, catalogue.classOf(entry));
        assertThat(pretty(json.write(event)))
                .as("an approved example never changes: give a changed event a new revision")
                .isEqualTo(approved.strip());
    }

    @ParameterizedTest
    @MethodSource("approved")
    void anAddedFieldStopsTheReader(Entry entry) {
        String foreign = Contracts.textOf(entry).replaceFirst("\\{", "{ \"fromTheFuture\": 1,");
        assertThatThrownBy(() -> json.read(foreign, catalogue.classOf(entry))).hasMessageContaining("fromTheFuture");
    }

    @ParameterizedTest
    @MethodSource("approved")
    void aRevisionFromTheFutureStopsTheReader(Entry entry) {
        Entry next = new Entry(entry.name(), entry.revision() + 1000);
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue.classOf(next))
                .withMessageContaining(entry.name());
    }

    @Test
    void aNameNobodyKnowsStopsTheReader() {
        assertThatIllegalStateException()
                .isThrownBy(() -> catalogue.classOf(new Entry("complaint.never-heard-of", 1)))
                .withMessageContaining("complaint.never-heard-of");
    }

    private static String pretty(String compact) {
        return PRINTER.writeValueAsString(PRINTER.readTree(compact)).replace("\r\n", "\n");
    }
}
