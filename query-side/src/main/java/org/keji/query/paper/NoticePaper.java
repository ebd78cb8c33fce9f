package org.keji.query.paper;

import java.time.Instant;
import java.util.List;

/**
 * The visit notice, which is the voucher for the reception (PE-05). It names no visitor: whoever prepares needs to know
 * how many come, and not who.
 *
 * @param departments to whom it goes
 * @param contents what the visitors are shown or told
 * @param reception what is served where, and who goes with them (PE-09)
 * @param sentAt when the notice went
 */
public record NoticePaper(
        Occasion occasion,
        List<String> departments,
        int visitors,
        List<String> contents,
        Reception reception,
        Instant sentAt) {

    /**
     * What is to be prepared.
     *
     * @param served empty for nothing
     * @param room empty where none is needed
     * @param because the sentence of the rule that decided
     */
    public record Reception(List<String> served, String escort, String room, String because) {

        String words() {
            return served.isEmpty() ? "无 None" : String.join("、", served);
        }
    }

    public byte[] pdf() {
        return Paper.print("参观通知单 " + occasion.number(), sentAt, paper -> {
            Form form = new Form(paper, "参观通知单 Visit notice", occasion.number());
            form.row("送达部门 To", String.join("、", departments));
            form.row("发出 Sent", occasion.time(sentAt));
            form.row("人数 Visitors", String.valueOf(visitors));
            occasion.on(form);
            form.row("内容 Contents", String.join("、", contents));
            form.row("接待 Served", reception.words());
            form.row("陪同 Escort", reception.escort());
            form.row("会议室 Room", reception.room());
            form.row("依据 Rule", reception.because());
        });
    }
}
