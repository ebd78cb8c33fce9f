package org.keji.query.customer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.DecisionRole;
import org.keji.query.customer.ContactView.Coverage;
import org.keji.query.customer.ContactView.RoleCovered;

/** Which roles in decisions are covered at a customer, how far, and where the gaps are (RM-05). */
final class Stakeholders {

    private Stakeholders() {}

    /** @param day on which it is asked who plays what */
    static Coverage of(List<ContactRow> contacts, LocalDate day) {
        List<RoleCovered> roles = Stream.of(DecisionRole.values())
                .map(role -> covered(role.code(), contacts, day))
                .toList();
        List<String> gaps = roles.stream()
                .filter(role -> role.contacts().isEmpty())
                .map(RoleCovered::role)
                .toList();
        return new Coverage(roles, gaps);
    }

    private static RoleCovered covered(String role, List<ContactRow> contacts, LocalDate day) {
        List<ContactRow> playing =
                contacts.stream().filter(contact -> contact.plays(role, day)).toList();
        String furthest = playing.stream()
                .map(contact -> ContactStage.ofCode(contact.stage()))
                .max(Comparator.naturalOrder())
                .map(ContactStage::code)
                .orElse(null);
        return new RoleCovered(role, playing.stream().map(ContactRow::contact).toList(), furthest);
    }
}
