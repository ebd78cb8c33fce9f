package org.keji.kernel.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.catalogue.DataField;
import org.keji.kernel.catalogue.DataFields;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;
import tools.jackson.databind.json.JsonMapper;

/** Who is told what of a sealed value, and that it is noted first. */
class SealedReaderTest {

    private static final String EVENT = "person.portrayed";
    private static final PersonId PERSON = PersonId.of(UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));

    record Portrait(
            String name,
            @Classified(Level.SEX) @Nullable String sex,
            @Classified(Level.AGE) @Nullable Integer age,
            @Classified(Level.FINANCES) @Nullable String income) {}

    @CollectedFor(Purpose.COMPLAINT_HANDLING)
    record Portrayed(
            @Classified(Level.PERSONAL) Personal<Portrait> portrait,
            @Classified(Level.FINANCES) Personal<String> account) {}

    private final EventJson json = new EventJson();
    private final List<String> noted = new ArrayList<>();
    private boolean gone;

    private final Vault vault = new Vault() {
        @Override
        public void note(Visit visit, String subject, DataField field) {
            noted.add(String.join(
                    " ",
                    visit.actor().subject(),
                    visit.operation(),
                    visit.about(),
                    subject,
                    field.name(),
                    field.purpose().code()));
        }

        @Override
        public Optional<byte[]> open(String subject, byte[] context, byte[] sealed) {
            assertThat(noted).as("noted before it is opened").isNotEmpty();
            return gone ? Optional.empty() : Optional.of(sealed);
        }
    };
    private final SealedReader reader = new SealedReader(vault, json, new DataFields(Map.of(EVENT, Portrayed.class)));

    private <T> Told<T> told(Actor actor, String field, Class<T> type) {
        Portrait portrait = new Portrait("Mei Sun", "f", 41, "18000");
        Portrayed event = new Portrayed(Personal.of(PERSON, portrait), Personal.of(PERSON, "6222"));
        String text = json.write(event, UUID.randomUUID(), (subject, context, clear) -> clear);
        String sealed = JsonMapper.builder().build().readTree(text).get(field).toString();
        return reader.open(new Visit(actor, "getPortrait", "portrait-1"), EVENT, sealed, type);
    }

    private static Actor one(Role role) {
        return Actor.person(role.code(), Set.of(role), "Sales");
    }

    /** Absent means absent: the field is not empty, masked or null in the answer, it was never told. */
    @ParameterizedTest
    @EnumSource
    void aRoleIsToldTheFieldsOfItsLevelsAlone(Role role) {
        Actor actor = one(role);
        Told<Portrait> told = told(actor, "portrait", Portrait.class);
        if (!Level.PERSONAL.opensTo(role)) {
            assertThat(told).isEqualTo(new Told<>(told.field(), null, false));
            assertThat(noted).as("nothing was opened").isEmpty();
            return;
        }
        assertThat(told.value())
                .isEqualTo(new Portrait(
                        "Mei Sun",
                        Level.SEX.opensTo(role) ? "f" : null,
                        Level.AGE.opensTo(role) ? 41 : null,
                        Level.FINANCES.opensTo(role) ? "18000" : null));
        assertThat(noted)
                .containsExactly(
                        role.code() + " getPortrait portrait-1 " + PERSON.value() + " portrait complaint-handling");
    }

    @ParameterizedTest
    @EnumSource
    void aLevelOfItsOwnIsNotThatOfThePerson(Role role) {
        assertThat(told(one(role), "account", String.class).value())
                .isEqualTo(Level.FINANCES.opensTo(role) ? "6222" : null);
    }

    @Test
    void theTableIsWhatTheHandbookSays() {
        assertThat(Level.PERSONAL.opensTo(Role.ANALYST)).isFalse();
        assertThat(Level.SEX.opensTo(Role.QUALITY_OFFICER)).isFalse();
        assertThat(Level.FINANCES.opensTo(Role.FINANCE_OFFICER)).isTrue();
        assertThat(Level.FINANCES.opensTo(Role.SERVICE_SUPERVISOR)).isFalse();
        assertThat(Level.AGE.opensTo(Actor.person("x", Set.of(Role.ANALYST, Role.AUDITOR), "")))
                .as("the furthest of their roles")
                .isTrue();
    }

    @Test
    void softwareOpensForTheHouseAndIsNoted() {
        assertThat(told(Actor.software("notices"), "account", String.class).value())
                .isEqualTo("6222");
        assertThat(noted).hasSize(1);
    }

    @Test
    void whoIsErasedHasNothingToTell() {
        gone = true;
        assertThat(told(one(Role.AUDITOR), "portrait", Portrait.class).erased()).isTrue();
        assertThat(told(one(Role.AUDITOR), "portrait", Portrait.class).value()).isNull();
    }

    /** Who exports a person is told everything that is held on them, or the export would not be whole (DP-05). */
    @ParameterizedTest
    @EnumSource
    void whoExportsAPersonIsToldEveryLevel(Role role) {
        if (Permission.EXPORT_PERSON.reachOf(role) != Scope.NONE) {
            assertThat(Level.values()).allMatch(level -> level.opensTo(role));
        }
    }

    @Test
    void whatIsToldIsNotPrinted() {
        assertThat(told(one(Role.AUDITOR), "account", String.class).toString()).doesNotContain("6222");
    }
}
