package org.keji.command.permit;

import static org.keji.command.permit.Touring.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.kernel.actor.Role;
import org.keji.kernel.permit.ApplicationEvent.PermitClosed;
import org.keji.kernel.permit.ApplicationEvent.PermitExpired;
import org.keji.kernel.permit.ApplicationEvent.PermitExtended;
import org.keji.kernel.permit.ApplicationEvent.PermitGranted;
import org.keji.kernel.permit.ApplicationEvent.PermitNotUsed;
import org.keji.kernel.permit.ApplicationEvent.PermitRefused;
import org.keji.kernel.permit.ApplicationEvent.PermitReviewed;
import org.keji.kernel.permit.ApplicationEvent.PermitRevoked;
import org.keji.kernel.permit.ApplicationEvent.PermitWithdrawn;
import org.keji.kernel.permit.ApplicationEvent.ReceptionChanged;
import org.keji.kernel.permit.Entry;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Refreshment;

/** What is decided on permits in examples, by the standard book. */
final class Decided {

    /** Of an ordinary tour of two. */
    static final Reception PROPOSED = new Reception(
            List.of(Refreshment.TEA, Refreshment.SNACKS),
            Role.ACCOUNT_MANAGER,
            "small",
            "Ordinary visitors have tea and snacks, and service staff go with them.");

    /** Half an hour before the tour. */
    static final String OPENING = "2026-05-11T01:30:00Z";

    private Decided() {}

    static Fact reviewed() {
        return reviewed(PROPOSED, true);
    }

    static Fact reviewed(Reception reception, boolean toGeneralManager) {
        return reviewed(reception, toGeneralManager, REVIEWING);
    }

    static Fact reviewed(Reception reception, boolean toGeneralManager, String at) {
        String room = reception.room() == null ? "no room" : "room " + reception.room();
        return new Fact(
                "Zhao reviewed it%s; %s serves %s, and a %s goes with them"
                        .formatted(
                                toGeneralManager ? ", and the general manager has the last word" : "",
                                room,
                                reception.refreshments().stream()
                                        .map(Refreshment::code)
                                        .toList(),
                                reception.escort().code()),
                new PermitReviewed(PERMIT, Moments.at(at), Receiving.TOUR, reception, toGeneralManager, "Zhao"));
    }

    static Fact granted() {
        return granted(Entry.PERMIT, "Tang", APPROVING);
    }

    static Fact granted(Entry entry, String by, String at) {
        return granted(entry, by, at, OPENING, UNTIL);
    }

    static Fact granted(Entry entry, String by, String at, String from, String until) {
        return new Fact(
                "%s granted it (%s) from %s to %s"
                        .formatted(by, entry.code(), Moments.words(Moments.at(from)), Moments.words(Moments.at(until))),
                new PermitGranted(PERMIT, Moments.at(at), entry, Moments.at(from), Moments.at(until), by));
    }

    static Fact refused(String clause, String by, String at) {
        return new Fact(
                "%s refused it by %s".formatted(by, clause), new PermitRefused(PERMIT, Moments.at(at), clause, by));
    }

    static Fact withdrawn() {
        return new Fact("it was withdrawn", new PermitWithdrawn(PERMIT, Moments.at(APPROVING)));
    }

    static Fact revoked() {
        return new Fact("it was revoked", new PermitRevoked(PERMIT, Moments.at(FROM), "Wang"));
    }

    static Fact extended(String until) {
        return extended(until, FROM);
    }

    static Fact extended(String until, String at) {
        return new Fact(
                "it was extended to " + Moments.words(Moments.at(until)),
                new PermitExtended(PERMIT, Moments.at(at), Moments.at(until)));
    }

    static Fact expired(String at) {
        return new Fact("nobody had decided on it", new PermitExpired(PERMIT, Moments.at(at)));
    }

    static Fact notUsed(String at) {
        return new Fact("nobody came", new PermitNotUsed(PERMIT, Moments.at(at)));
    }

    static Fact closed() {
        return new Fact("it was closed", new PermitClosed(PERMIT, Moments.at(UNTIL)));
    }

    static Fact received(@Nullable String room) {
        return new Fact(
                "they are received with tea %s".formatted(room == null ? "in no room" : "in room " + room),
                new ReceptionChanged(
                        PERMIT,
                        Moments.at(APPROVING),
                        new Reception(List.of(Refreshment.TEA), Role.SERVICE_MANAGER, room, "They asked for tea")));
    }
}
