package org.keji.query.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * The marks by which a person is found, whoever they are to the house. They are kept in the order of their own
 * characters, so that their order says nothing of the name's.
 */
public final class PersonMarks {

    private static final int LONGEST = 200;

    private final BlindIndex index;

    public PersonMarks(BlindIndex index) {
        this.index = index;
    }

    /**
     * What a person is sought by.
     *
     * @param all marks that must be there
     * @param any of which one must be there, unless there is none
     */
    public record Sought(List<String> all, List<String> any) {}

    /** All marks of who is called this, and is reached there. */
    public List<String> of(String name, @Nullable String phone, @Nullable String email) {
        Set<String> marks = new TreeSet<>(names(name));
        marks.addAll(ofPhone(phone));
        if (email != null) {
            marks.addAll(emails(email));
        }
        return List.copyOf(marks);
    }

    /** The marks of a telephone number alone; none if there is none. */
    public List<String> ofPhone(@Nullable String phone) {
        return phone == null ? List.of() : phones(phone).stream().sorted().toList();
    }

    /** @throws Refusal if there is no telephone number in it */
    public List<String> soughtByPhone(String phone, String pointer) {
        ofSomeLength(phone, pointer);
        return some(phones(phone), pointer);
    }

    /** @throws Refusal naming the field, never its content, if there is nothing to look for in it */
    public Sought sought(PersonSought person) {
        if (person.fields().isEmpty()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "body");
        }
        String name = ofSomeLength(person.name(), "/name");
        String phone = ofSomeLength(person.phone(), "/phone");
        String email = ofSomeLength(person.email(), "/email");
        List<String> all = Stream.concat(
                        name == null ? Stream.of() : some(names(name), "/name").stream(),
                        email == null ? Stream.of() : some(emails(email), "/email").stream())
                .toList();
        return new Sought(all, phone == null ? List.of() : some(phones(phone), "/phone"));
    }

    private List<String> names(String name) {
        return marks("name", Spelling.nameParts(name));
    }

    private List<String> phones(String phone) {
        return marks("phone", Spelling.phoneReadings(phone));
    }

    private List<String> emails(String email) {
        String spelled = Spelling.email(email);
        return spelled.isEmpty() ? List.of() : marks("email", Set.of(spelled));
    }

    private List<String> marks(String field, Set<String> values) {
        return values.stream().map(value -> index.mark(field, value)).toList();
    }

    private static @Nullable String ofSomeLength(@Nullable String value, String pointer) {
        if (value != null && value.length() > LONGEST) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, pointer);
        }
        return value;
    }

    private static List<String> some(List<String> marks, String pointer) {
        if (marks.isEmpty()) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, pointer);
        }
        return marks;
    }
}
