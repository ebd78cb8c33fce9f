package org.keji.command.notice;

import java.util.UUID;
import org.keji.kernel.complaint.ComplaintNumber;
import org.keji.kernel.contact.Language;
import org.keji.kernel.contact.MailAddress;

/**
 * A notice ready to be handed over. It names the complaint by its number and says nothing of its content; of the
 * complainant it knows the address alone.
 *
 * @param notice the notice's id, from which its Message-ID is made
 */
record Letter(
        UUID notice,
        NoticeKind kind,
        ComplaintNumber number,
        Language language,
        MailAddress to,
        String subject,
        String text) {

    @Override
    public String toString() {
        return "Letter[" + kind.code() + ", " + number + ", " + language.code() + "]";
    }
}
