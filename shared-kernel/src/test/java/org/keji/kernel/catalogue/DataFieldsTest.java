package org.keji.kernel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.personal.Classified;
import org.keji.kernel.personal.CollectedFor;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.Purpose;

class DataFieldsTest {

    private final EventCatalogue events = new EventCatalogue();
    private final DataFields fields = new DataFields(events);

    record Portrait(String name, @Classified(Level.AGE) int age) {}

    @Classified(Level.INTERNAL)
    @CollectedFor(Purpose.COMPLAINT_HANDLING)
    interface Family extends DomainEvent {
        @Override
        default String stream() {
            return "x";
        }
    }

    record Good(
            Instant occurredAt,
            @Classified(Level.PUBLIC) String number,

            @Classified(Level.PERSONAL) @CollectedFor(Purpose.DATA_PROTECTION)
            Personal<Portrait> portrait)
            implements Family {}

    record SealedWithoutLevel(Instant occurredAt, Personal<String> note) implements Family {}

    record PersonalInClear(
            Instant occurredAt, @Classified(Level.PERSONAL) String phone) implements Family {}

    record SealedForEverybody(
            Instant occurredAt, @Classified(Level.INTERNAL) Personal<String> note) implements Family {}

    record Homeless(Instant occurredAt) {}

    @Classified(Level.INTERNAL)
    record Purposeless(Instant occurredAt) {}

    @Test
    void everyFieldOfEveryEventHasALevelAndAPurpose() {
        assertThat(events.all()).allSatisfy(type -> {
            int declared = type.getRecordComponents().length;
            assertThat(fields.all(events.entryOf(type).name())).hasSizeGreaterThanOrEqualTo(declared);
        });
        assertThat(fields.of("complaint.received", "product").level()).isEqualTo(Level.INTERNAL);
        DataField complainant = fields.of("complaint.received", "complainant");
        assertThat(complainant.level()).isEqualTo(Level.PERSONAL);
        assertThat(complainant.inner())
                .extracting(DataField::name)
                .containsExactly("name", "phone", "email", "language");
        assertThat(fields.of("breach.answered", "answer"))
                .isEqualTo(
                        new DataField("answer", Level.CONFIDENTIAL, Purpose.KEEPING_REGULATIONS, java.util.List.of()));
    }

    @Test
    void theNearestWordHolds() {
        assertThat(DataFields.of(Good.class))
                .extracting(DataField::level)
                .containsExactly(Level.INTERNAL, Level.PUBLIC, Level.PERSONAL);
        DataField portrait = DataFields.of(Good.class).getLast();
        assertThat(portrait.purpose()).isEqualTo(Purpose.DATA_PROTECTION);
        assertThat(portrait.inner()).extracting(DataField::level).containsExactly(Level.PERSONAL, Level.AGE);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SealedWithoutLevel.class,
                PersonalInClear.class,
                SealedForEverybody.class,
                Homeless.class,
                Purposeless.class
            })
    void aFieldWithoutLevelOrPurposeOrKeptLessWellIsNoticed(Class<?> event) {
        assertThatIllegalStateException().isThrownBy(() -> DataFields.of(event));
    }

    @Test
    void whatIsNotThereIsNotGuessed() {
        assertThatNullPointerException().isThrownBy(() -> fields.of("complaint.received", "age"));
        assertThatNullPointerException().isThrownBy(() -> fields.of("complaint.sung", "content"));
    }
}
