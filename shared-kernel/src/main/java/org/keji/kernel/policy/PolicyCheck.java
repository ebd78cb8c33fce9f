package org.keji.kernel.policy;

import static org.keji.kernel.policy.PolicyParameter.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;

/**
 * Walks every case an edition can be asked about and reports what cannot be kept, what has no effect, and whom nobody
 * covers (PO-01). It looks at nothing but the edition and the policy table.
 */
public final class PolicyCheck {

    private final PolicyEdition edition;
    private final List<PolicyFinding> found = new ArrayList<>();

    private PolicyCheck(PolicyEdition edition) {
        this.edition = edition;
    }

    /** All that is wrong with it, contradictions and gaps. */
    public static List<PolicyFinding> of(PolicyEdition edition) {
        PolicyCheck check = new PolicyCheck(edition);
        check.graverIsNotSlower();
        check.urgencyMatters();
        check.firstStepsFit();
        check.investigatorsExist();
        check.whoIsToldMayRead(COMPLAINT_MAJOR_INFORMS);
        check.whoIsToldMayRead(COMPLAINT_CRITICAL_INFORMS);
        check.whoIsToldOfMajorIsToldOfCritical();
        check.reviewsEndBeforeContractsDo();
        check.trainingHasARange();
        check.officialsAreNotFreer(GIFT_LIMIT_OFFICIAL, GIFT_LIMIT);
        check.officialsAreNotFreer(GIFT_LIMIT_OFFICIAL_YEAR, GIFT_LIMIT_YEAR);
        check.found.addAll(ClassCheck.of(edition));
        return List.copyOf(check.found);
    }

    /** Whether it says two things that cannot both be kept. */
    public static boolean isContradictory(PolicyEdition edition) {
        return of(edition).stream().anyMatch(PolicyFinding::contradicts);
    }

    private void graverIsNotSlower() {
        for (int i = 1; i < PolicyCase.SEVERITIES.size(); i++) {
            PolicyParameter graver = PolicyCase.SEVERITIES.get(i - 1);
            PolicyParameter lighter = PolicyCase.SEVERITIES.get(i);
            if (isLonger(edition.duration(graver), edition.duration(lighter))) {
                found.add(PolicyFinding.contradiction(
                        "What weighs more has longer: %s, against %s.".formatted(english(graver), english(lighter)),
                        "较重者时限反而较长：%s，而较轻者为%s。".formatted(chinese(graver), chinese(lighter)),
                        graver,
                        lighter));
            }
        }
    }

    private void urgencyMatters() {
        boolean binds = PolicyCase.all(edition).stream().anyMatch(one -> one.binding() == COMPLAINT_RESOLUTION_URGENT);
        if (!binds) {
            found.add(PolicyFinding.gap(
                    "No case reaches the limit for urgent complaints of %s: every severity has less."
                            .formatted(english(COMPLAINT_RESOLUTION_URGENT)),
                    "紧急时限%s从不适用：各级投诉的时限均更短。".formatted(chinese(COMPLAINT_RESOLUTION_URGENT)),
                    COMPLAINT_RESOLUTION_URGENT));
        }
    }

    /** The resolution is due from the receipt, so that what comes before it must leave time for it. */
    private void firstStepsFit() {
        Duration answer = edition.duration(COMPLAINT_FIRST_ANSWER);
        Duration assessed = answer.plus(edition.duration(COMPLAINT_ASSESSMENT));
        PolicyCase tightest = PolicyCase.tightest(edition);
        if (isLonger(assessed, tightest.allowed())) {
            found.add(PolicyFinding.contradiction(
                    "A complaint answered and assessed in time may be overdue before it is assessed: %s come before %s."
                            .formatted(
                                    SpanWords.of(tightest.allowed()).english(),
                                    SpanWords.of(assessed).english()),
                    "按时答复并评估的投诉可能在评估前已逾期：处理时限%s短于%s。"
                            .formatted(
                                    SpanWords.of(tightest.allowed()).chinese(),
                                    SpanWords.of(assessed).chinese()),
                    COMPLAINT_FIRST_ANSWER,
                    COMPLAINT_ASSESSMENT,
                    tightest.binding()));
        }
        if (isLonger(edition.duration(COMPLAINT_HAND_OVER), answer)) {
            found.add(PolicyFinding.gap(
                    "Who is asked to take a complaint may still think about it when its first answer is overdue.",
                    "受邀接办人尚在考虑时，首次答复可能已逾期。",
                    COMPLAINT_HAND_OVER,
                    COMPLAINT_FIRST_ANSWER));
        }
    }

    private void investigatorsExist() {
        List<String> without = lacking(COMPLAINT_INVESTIGATED_BY, Permission.INVESTIGATE_COMPLAINT);
        if (without.size() == edition.words(COMPLAINT_INVESTIGATED_BY).size()) {
            found.add(PolicyFinding.contradiction(
                    "Nobody can investigate: none of the roles named may.",
                    "无人可调查：所列角色均无调查权限。",
                    COMPLAINT_INVESTIGATED_BY));
        } else if (!without.isEmpty()) {
            found.add(PolicyFinding.gap(
                    "Named as investigators, and may not investigate: %s.".formatted(String.join(", ", without)),
                    "列为调查人员但无调查权限：%s。".formatted(String.join("、", without)),
                    COMPLAINT_INVESTIGATED_BY));
        }
    }

    private void whoIsToldMayRead(PolicyParameter informs) {
        List<String> without = lacking(informs, Permission.READ_COMPLAINTS);
        if (!without.isEmpty()) {
            found.add(PolicyFinding.gap(
                    "Told of a complaint, and may not read it: %s.".formatted(String.join(", ", without)),
                    "须告知但无权查阅投诉：%s。".formatted(String.join("、", without)),
                    informs));
        }
    }

    private void whoIsToldOfMajorIsToldOfCritical() {
        List<String> critical = edition.words(COMPLAINT_CRITICAL_INFORMS);
        List<String> left = edition.words(COMPLAINT_MAJOR_INFORMS).stream()
                .filter(Predicate.not(critical::contains))
                .toList();
        if (!left.isEmpty()) {
            found.add(PolicyFinding.gap(
                    "Told of major complaints and not of critical ones: %s.".formatted(String.join(", ", left)),
                    "告知重大投诉但不告知特大投诉：%s。".formatted(String.join("、", left)),
                    COMPLAINT_MAJOR_INFORMS,
                    COMPLAINT_CRITICAL_INFORMS));
        }
    }

    /** Who announces a renewal in time may change the terms with it, and departments are asked about that. */
    private void reviewsEndBeforeContractsDo() {
        if (isLonger(edition.duration(CONTRACT_REVIEW_WITHIN), edition.duration(CONTRACT_RENEWAL_NOTICE))) {
            found.add(PolicyFinding.gap(
                    "Departments may still review a change when a contract whose renewal was announced in time has "
                            + "ended: they have %s, against %s."
                                    .formatted(english(CONTRACT_REVIEW_WITHIN), english(CONTRACT_RENEWAL_NOTICE)),
                    "按时预告续签的合同到期时，部门可能仍在评审变更：评审时限%s长于提前期%s。"
                            .formatted(chinese(CONTRACT_REVIEW_WITHIN), chinese(CONTRACT_RENEWAL_NOTICE)),
                    CONTRACT_REVIEW_WITHIN,
                    CONTRACT_RENEWAL_NOTICE));
        }
    }

    /** No visit can meet a target whose least is beyond its most (VP-08). */
    private void trainingHasARange() {
        if (isLonger(edition.duration(VISIT_TRAINING_LEAST), edition.duration(VISIT_TRAINING_MOST))) {
            found.add(PolicyFinding.contradiction(
                    "No visit can meet the target of training: at least %s, and at most %s."
                            .formatted(english(VISIT_TRAINING_LEAST), english(VISIT_TRAINING_MOST)),
                    "培训目标无法达成：下限%s长于上限%s。".formatted(chinese(VISIT_TRAINING_LEAST), chinese(VISIT_TRAINING_MOST)),
                    VISIT_TRAINING_LEAST,
                    VISIT_TRAINING_MOST));
        }
    }

    private void officialsAreNotFreer(PolicyParameter officials, PolicyParameter others) {
        if (edition.number(officials).compareTo(edition.number(others)) > 0) {
            found.add(PolicyFinding.gap(
                    "A public official may be given more than others without approval: %s CNY, against %s CNY."
                            .formatted(edition.value(officials), edition.value(others)),
                    "公职人员免批的上限高于他人：%s元，而他人为%s元。".formatted(edition.value(officials), edition.value(others)),
                    officials,
                    others));
        }
    }

    private List<String> lacking(PolicyParameter roles, Permission permission) {
        return edition.words(roles).stream()
                .filter(code -> Role.ofCode(code)
                        .filter(role -> permission.reachOf(role) != Scope.NONE)
                        .isEmpty())
                .collect(Collectors.toList());
    }

    private static boolean isLonger(Duration one, Duration other) {
        return one.compareTo(other) > 0;
    }

    private String english(PolicyParameter span) {
        return SpanWords.of(edition.duration(span)).english();
    }

    private String chinese(PolicyParameter span) {
        return SpanWords.of(edition.duration(span)).chinese();
    }
}
