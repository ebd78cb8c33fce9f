package org.keji.query.customer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.ContactDetails;
import org.keji.kernel.opening.Told;
import org.keji.kernel.rule.Sentence;
import org.keji.query.export.NamedColumns;

/** The form of contacts: who works where, opened as far as the reader may see (KP-04). */
final class ContactForm {

    static final Sentence TITLE = new Sentence("Contacts of customers", "客户联系人一览表");

    private static final Sentence ERASED = new Sentence("erased", "已删除");
    private static final double WIDE = 30;
    private static final double NARROW = 16;

    private ContactForm() {}

    /** A contact, the customer's card, and who it is. */
    record Line(CustomerRow card, ContactRow contact, Told<ContactDetails> told) {

        private @Nullable String detail(Function<ContactDetails, @Nullable String> field) {
            ContactDetails details = told.value();
            return details == null ? null : field.apply(details);
        }
    }

    static NamedColumns<Line> columns() {
        return new NamedColumns<Line>()
                .with("Customer", "客户", WIDE, line -> line.card().details().name())
                .word(
                        "Kind",
                        "客户性质",
                        NARROW,
                        line -> CustomerWords.kind(line.card().details().kind()))
                .with(
                        new Sentence("Name", "姓名")::in,
                        NARROW,
                        (line, reader) -> line.told().erased() ? ERASED.in(reader) : line.detail(ContactDetails::name))
                .with("Position", "职务", NARROW, line -> line.detail(ContactDetails::position))
                .with("Phone", "电话", NARROW, line -> line.detail(ContactDetails::phone))
                .with("E-mail", "电子邮箱", WIDE, line -> line.detail(ContactDetails::email))
                .word("Role in decisions", "决策角色", NARROW, line -> {
                    ContactRow.Part part = line.contact().part();
                    return part == null ? null : CustomerWords.role(part.role());
                })
                .word(
                        "Stage",
                        "关系阶段",
                        NARROW,
                        line -> CustomerWords.stage(line.contact().stage()))
                .word(
                        "Still there",
                        "是否在职",
                        NARROW,
                        line -> CustomerWords.yesOrNo(line.contact().there()))
                .with("Line of contact", "对接人", NARROW, line -> line.contact().owner())
                .with(
                        "Account manager",
                        "客户经理",
                        NARROW,
                        line -> line.card().keeping().accountManager())
                .with("Known since", "登记时间", NARROW + 4, line -> line.contact().since())
                .with("Id", "标识", WIDE, line -> line.contact().contact());
    }
}
