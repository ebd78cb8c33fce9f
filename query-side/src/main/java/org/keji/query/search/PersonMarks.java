package org.keji.query.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.BlindIndex;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/**
 * The marks by which a complainant is found. They are kept in the order of their own characters, so that their order
 * says nothing of the name's.
 */
final class ComplainantMarks {

    private static final int LONGEST = 200;

    private final BlindIndex index;

    ComplainantMarks(BlindIndex index) {
        this.index = index;
    }

    /**
     * What a complainant is sought by.
     *
     * @param all marks that must be there
     * @param any of which one must be there, unless there is none
     */
    record Sought(List<String> all, List<String> any) {}

    List<String> of(Caller complainant) {
        Set<String> marks = new TreeSet<>(names(complainant.name()));
        String phone = complainant.phone();
        if (phone != null) {
            marks.addAll(phones(phone));
        }
        String email = complainant.email();
        if (email != null) {
            marks.addAll(emails(email));
        }
        return List.copyOf(marks);
    }

    /** @throws Refusal naming the field, never its content, if there is nothing to look for in it */
    Sought sought(PersonSought person) {
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
