package org.keji.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.keji.command.complaint.ComplaintCommand;
import org.keji.command.complaint.ComplaintCommand.AnnotateComplaint;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.door.CommandDoor;
import org.keji.command.door.Sending;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Role;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.ComplaintId;
import org.keji.kernel.personal.Personal;

/**
 * Callers that begin something and note upon it until it has so many events, then begin another: a complaint at our
 * door, a note with stock Axon, a complaint over HTTP.
 */
final class Notes {

    private static final Actor OWNER =
            Actor.person("account-manager-1", Set.of(Role.ACCOUNT_MANAGER), "Customer service");
    private static final String WORDS = "c".repeat(220);

    private Notes() {}

    /** The ids of so many streams of this length, written at our door. */
    static List<String> ours(House house, int streams, int length) {
        AtDoor caller = new AtDoor(house.part(CommandDoor.class), length);
        return IntStream.range(0, streams)
                .mapToObj(stream -> {
                    IntStream.range(0, length).forEach(event -> caller.once());
                    return caller.complaint.value();
                })
                .toList();
    }

    /** The ids of so many streams of this length, written by stock Axon. */
    static List<String> stock(StockAxon axon, int streams, int length) {
        Stock caller = new Stock(axon, length);
        return IntStream.range(0, streams)
                .mapToObj(stream -> {
                    IntStream.range(0, length).forEach(event -> caller.once());
                    return caller.id;
                })
                .toList();
    }

    static final class AtDoor implements Load.Caller {

        private final CommandDoor door;
        private final int length;
        private ComplaintId complaint = ComplaintId.of(EventSource.random());
        private int sent;

        AtDoor(CommandDoor door, int length) {
            this.door = door;
            this.length = length;
        }

        @Override
        public void once() {
            if (sent++ % length == 0) {
                complaint = ComplaintId.of(EventSource.random());
                send(new ReceiveComplaint(complaint, Channel.PHONE, "Invoicing", null, null, null, words(), null));
            } else {
                send(new AnnotateComplaint(complaint, words()));
            }
        }

        private Personal<String> words() {
            return Personal.of(complaint.complainant(), WORDS);
        }

        private void send(ComplaintCommand command) {
            String key = EventSource.random().toString();
            door.send(
                    command,
                    new Sending(OWNER, "bench", key, key, null, null, null, key, false, false),
                    events -> Map.of("version", events.getLast().getSequenceNumber() + 1));
        }
    }

    static final class Stock implements Load.Caller {

        private final StockAxon axon;
        private final int length;
        private String id = "";
        private int sent;

        Stock(StockAxon axon, int length) {
            this.axon = axon;
            this.length = length;
        }

        @Override
        public void once() {
            if (sent++ % length == 0) {
                id = EventSource.random().toString();
                axon.send(new StockNote.Open(id, EventSource.PAYLOAD));
            } else {
                axon.send(new StockNote.Write(id, EventSource.PAYLOAD));
            }
        }
    }

    static final class OverHttp implements Load.Caller {

        private final Guest guest;
        private final int length;
        private String path = "";
        private int sent;

        OverHttp(Guest guest, int length) {
            this.guest = guest;
            this.length = length;
        }

        @Override
        public void once() {
            if (sent++ % length == 0) {
                path = post("/api/v1/complaints", "{\"channel\":\"phone\",\"content\":\"%s\"}", Guest.CREATED);
            } else {
                post(path + "/annotations", "{\"note\":\"%s\"}", Guest.OK);
            }
        }

        private String post(String to, String body, int expected) {
            return guest.post(to, "application/json", body.formatted(WORDS), expected)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }
}
