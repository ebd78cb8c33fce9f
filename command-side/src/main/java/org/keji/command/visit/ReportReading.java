package org.keji.command.visit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.command.visit.RoadCommand.Concerning;
import org.keji.command.visit.RoadCommand.ReportVisit;
import org.keji.command.visit.VisitReportRequest.FoundFor;
import org.keji.command.visit.VisitReportRequest.HeardMatter;
import org.keji.command.visit.VisitReportRequest.Promised;
import org.keji.command.visit.VisitReportRequest.Prospecting;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.identity.VisitPlanId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.visit.VisitOutcome;
import org.keji.kernel.visit.VisitOutcome.Heard;
import org.keji.kernel.visit.VisitOutcome.MetProspect;
import org.keji.kernel.visit.VisitOutcome.Word;
import org.keji.kernel.visit.VisitTalk;
import org.keji.kernel.visit.VisitTalk.Met;
import org.keji.kernel.visit.VisitTalk.Objection;

/** Reads a report: every list is there, and every text is as long as it may be. */
record ReportReading(
        VisitReportRequest sent,
        List<PersonId> met,
        List<Met> strangers,
        List<Objection> objections,
        List<String> materials,
        List<String> gifts,
        List<Promised> promises,
        List<HeardMatter> heard,
        List<Prospecting> prospects,
        List<FoundFor> passOn) {

    private static final int MOST = 50;
    private static final int WORST = 1;
    private static final int BEST = 5;
    private static final Pattern GIFT = Pattern.compile(GiftAccountId.PREFIX + "[0-9a-f-]{36}-[1-9]\\d{0,8}");

    static ReportReading of(VisitReportRequest sent) {
        return new ReportReading(
                sent,
                there(sent.met()),
                there(sent.strangers()),
                there(sent.objections()),
                there(sent.materials()),
                there(sent.gifts()),
                there(sent.promises()),
                there(sent.heard()),
                there(sent.prospects()),
                there(sent.passOn()));
    }

    private static <T> List<T> there(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    void check(String pointer) {
        each(met, pointer + "/met", (one, at) -> {});
        each(strangers, pointer + "/strangers", (one, at) -> {
            Body.requireWord(one.name(), at + "/name");
            Body.requireShort(one.position(), at + "/position");
            Body.requireShort(one.decisionPower(), at + "/decisionPower");
        });
        each(objections, pointer + "/objections", (one, at) -> {
            Body.requireText(one.objection(), at + "/objection");
            requireTextIfSaid(one.answer(), at + "/answer");
        });
        Body.requireShort(materials, pointer + "/materials");
        each(
                gifts,
                pointer + "/gifts",
                (one, at) -> Body.requireField(GIFT.matcher(one).matches(), at));
        each(promises, pointer + "/promises", (one, at) -> {
            Body.requireWord(one.what(), at + "/what");
            Body.requireField(one.dueAt() != null, at + "/dueAt");
            CommandRequests.plausible(one.dueAt(), at + "/dueAt");
        });
        each(heard, pointer + "/heard", (one, at) -> {
            Body.requireField(one.kind() != null, at + "/kind");
            Body.requireWord(one.subject(), at + "/subject");
            Body.requireText(one.content(), at + "/content");
        });
        each(prospects, pointer + "/prospects", (one, at) -> {
            Body.requireWord(one.organisation(), at + "/organisation");
            Body.requireShort(one.words(), at + "/words");
        });
        each(passOn, pointer + "/passOn", (one, at) -> {
            Body.requireWord(one.department(), at + "/department");
            Body.requireWord(one.subject(), at + "/subject");
            Body.requireText(one.content(), at + "/content");
        });
        checkRest(pointer);
    }

    private void checkRest(String pointer) {
        requireTextIfSaid(sent.needs(), pointer + "/needs");
        requireTextIfSaid(sent.findings(), pointer + "/findings");
        requireTextIfSaid(sent.satisfactionWords(), pointer + "/satisfactionWords");
        requireTextIfSaid(sent.urgent(), pointer + "/urgent");
        Integer minutes = sent.trainingMinutes();
        boolean isDay = minutes == null || (minutes >= 0 && minutes <= VisitRequest.LONGEST_DAY);
        Body.requireField(isDay, pointer + "/trainingMinutes");
        Integer degree = sent.satisfaction();
        Body.requireField(degree == null || (degree >= WORST && degree <= BEST), pointer + "/satisfaction");
        Body.requireDay(sent.nextOn(), pointer + "/nextOn");
        Body.requireReason(sent.reason());
    }

    private static void requireTextIfSaid(@Nullable String text, String pointer) {
        if (text != null) {
            Body.requireText(text, pointer);
        }
    }

    private static <T> void each(List<T> list, String pointer, BiConsumer<T, String> look) {
        Body.requireField(list.size() <= MOST, pointer);
        for (int i = 0; i < list.size(); i++) {
            Body.requireField(list.get(i) != null, pointer + "/" + i);
            look.accept(list.get(i), pointer + "/" + i);
        }
    }

    /** Once it was checked. */
    ReportVisit command(VisitPlanId plan, VisitId visit) {
        VisitTalk talk = new VisitTalk(
                strangers,
                sent.needs(),
                sent.findings(),
                objections,
                heard.stream().map(HeardMatter::content).toList(),
                sent.satisfactionWords(),
                sent.urgent());
        VisitOutcome outcome = new VisitOutcome(
                Objects.requireNonNullElse(sent.trainingMinutes(), 0),
                materials,
                gifts,
                sent.satisfaction(),
                promises.stream().map(one -> new Word(one.what(), due(one))).toList(),
                heard.stream().map(one -> new Heard(one.kind(), one.subject())).toList(),
                prospects.stream()
                        .map(one -> new MetProspect(one.organisation(), one.words()))
                        .toList());
        return new ReportVisit(
                plan,
                visit,
                Personal.of(visit.person(), talk),
                met,
                strangers.size(),
                outcome,
                passOn.stream()
                        .map(one -> new Concerning(
                                one.department(), one.subject(), Personal.of(visit.person(), one.content())))
                        .toList(),
                sent.nextOn(),
                sent.urgent() != null);
    }

    private static Instant due(Promised promise) {
        return CommandRequests.plausible(promise.dueAt(), "/promises");
    }
}
