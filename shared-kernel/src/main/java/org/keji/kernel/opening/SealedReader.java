package org.keji.kernel.opening;

import java.io.Serial;
import java.util.List;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.catalogue.DataField;
import org.keji.kernel.catalogue.DataFields;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;

/**
 * Opens a sealed value for somebody whose roles are told fields of its level (DP-06), after noting who opens what of
 * whom, with which object and for which purpose (DP-02).
 */
public final class SealedReader {

    private final Vault vault;
    private final EventJson json;
    private final DataFields fields;

    public SealedReader(Vault vault, EventJson json, DataFields fields) {
        this.vault = vault;
        this.json = json;
        this.fields = fields;
    }

    /**
     * @param event the lasting name of the event that brought the value
     * @param sealed JSON of the value as it is kept
     * @throws RuntimeException as the vault throws it; then nothing may be answered
     */
    public <T> Told<T> open(Visit visit, String event, String sealed, Class<T> type) {
        @SuppressWarnings("unchecked")
        Personal<T> value = json.read(sealed, Personal.class);
        DataField field = fields.of(event, value.field());
        Actor actor = visit.actor();
        if (!field.level().opensTo(actor)) {
            return new Told<>(field, null, false);
        }
        vault.note(visit, value.subject(), field);
        try {
            return new Told<>(field, json.open(value, type, this::clear, withheld(field, actor)), false);
        } catch (Gone gone) {
            return new Told<>(field, null, true);
        }
    }

    private byte[] clear(String subject, byte[] context, byte[] sealed) {
        return vault.open(subject, context, sealed).orElseThrow(Gone::new);
    }

    private static List<String> withheld(DataField field, Actor actor) {
        return field.inner().stream()
                .filter(inner -> !inner.level().opensTo(actor))
                .map(DataField::name)
                .toList();
    }

    /** There is no key any more. */
    private static final class Gone extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;
    }
}
