package org.keji.command.permit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How visitors are applied for or registered, and named (PE-01, PE-02, PE-03, PE-11). */
public enum ApplicationRule implements Rule {
    VISITORS_COME_FROM_SOMEBODY(
            "PE-11",
            INVALID,
            "Visitors of a tour come from a customer or an organisation that is named.",
            "参观人员须注明所属客户或单位。",
            "Name the customer, or say whom they come from.",
            "请填写客户，或注明单位。",
            "D0⑤a§3, §7"),
    TOUR_LIES_AHEAD(
            "PE-01",
            INVALID,
            "A tour is applied for and decided before it begins.",
            "参观须在开始之前申请并决定。",
            "Give a time that lies ahead, or apply for another one.",
            "请填写未来的时间，或另行申请。",
            "D0⑤a§3"),
    VISIT_ENDS_AFTER_IT_BEGINS(
            "PE-01",
            INVALID,
            "A visit ends after it begins, and not before now.",
            "来访的结束时间须晚于开始时间和当前时间。",
            "Check when they will have left.",
            "请核对离开时间。",
            "own"),
    PERMIT_IS_NO_LONGER_THAN_THE_BOOK_ALLOWS(
            "PE-10",
            INVALID,
            "A permit is good for no longer than the policy book allows.",
            "许可有效时间不得超过制度规定的上限。",
            "Make it shorter, or apply for each part.",
            "请缩短时间，或分次申请。",
            "own"),
    KEY_TOUR_IS_OF_A_KEY_CUSTOMER(
            "PE-02",
            INVALID,
            "Where a key tour is of a customer, that is a key customer.",
            "重点参观涉及客户的，该客户须为重点客户。",
            "Apply for an ordinary tour or a group, or have the customer become a key customer first.",
            "请改为一般或团体参观，或先将客户列为重点客户。",
            "D0⑤a§2"),
    KIND_HAS_ITS_VISITORS(
            "PE-02",
            INVALID,
            "A group has two visitors at least, and every other permit one.",
            "团体至少两人，其他许可至少一人。",
            "Name more of them, apply for another kind, or withdraw the permit.",
            "请补充人员、改换类别，或撤回许可。",
            "D0⑤a§2"),
    A_PERMIT_NAMES_AT_MOST_200(
            "PE-01",
            INVALID,
            "A permit names at most 200 visitors.",
            "一份许可最多列200名访客。",
            "Apply for the others with a permit of their own.",
            "其余人员请另行申请。",
            "own"),
    VISITOR_IS_A_CONTACT_OF_THE_CUSTOMER(
            "PE-01",
            INVALID,
            "A visitor who is named as a contact is one of the customer's.",
            "以联系人列名的访客须为该客户的联系人。",
            "Leave the contact out, or register them on the customer's card first.",
            "请不填联系人，或先在客户卡登记。",
            "own"),
    VISITOR_IS_NAMED_ONCE(
            "PE-01",
            INVALID,
            "A permit names the same contact once.",
            "同一联系人在一份许可中只列一次。",
            "Leave out the second time.",
            "请删去重复者。",
            "own"),
    VISITOR_HAS_THE_NEXT_NUMBER(
            "PE-01",
            CONFLICT,
            "A visitor who is added has the number after the last.",
            "新增访客的序号接续最后一名。",
            "Look how many are named, for somebody may have added one.",
            "请核对现有人数，可能已有人新增。",
            "own"),
    NOTICE_IS_IN_TIME(
            "PE-02",
            INVALID,
            "Whoever receives visitors knows of them as long before as the policy book asks.",
            "接待方须按制度规定的提前期获知来访。",
            "Move the tour, or phone the receiving staff and apply for an ad hoc tour.",
            "请改期，或电话通知接待人员并申请临时参观。",
            "D0⑤a§2"),
    LATE_TOUR_SAYS_WHY(
            "PE-03",
            INVALID,
            "A key or group tour whose notice comes too late says why word goes by phone first.",
            "通知来不及的重点或团体参观须说明先行电话通知的理由。",
            "Say in wordFirstBecause what makes this a special case, or move the tour.",
            "请在 wordFirstBecause 说明特殊情况，或改期。",
            "D0⑤a§2"),
    WORD_GOES_FIRST_ONLY_WHERE_NEEDED(
            "PE-03",
            INVALID,
            "Word goes by phone first only where the notice of a key or group tour is too late.",
            "仅在重点或团体参观的通知来不及时方可先行电话通知。",
            "Leave out what is said of word by phone: the notice goes in time.",
            "请删去电话先行内容，通知可按时发出。",
            "D0⑤a§2"),
    AD_HOC_TOUR_IS_PHONED_IN(
            "PE-02",
            INVALID,
            "An ad hoc tour, and no other, is phoned in to the receiving staff before it is applied for.",
            "临时参观（且仅临时参观）申请前须先电话通知接待人员。",
            "Say when which of the receiving staff was phoned; leave it out for every other kind.",
            "请填写何时电话通知了哪位接待人员；其他类别请勿填写。",
            "D0⑤a§2"),
    PHONE_CALL_LIES_IN_THE_PAST(
            "PE-02",
            INVALID,
            "A call that is told of was made.",
            "所述电话须已拨出。",
            "Check when it was made.",
            "请核对通话时间。",
            "own"),
    NEEDS_HAVE_A_RECEIVER(
            "PE-11",
            INVALID,
            "What a walk-in needs is passed on to a receiver who is named, and nobody is named where nothing is needed.",
            "临时来访者的特殊需要须转告具名接收人；无需要时不填接收人。",
            "Name the receiver, or leave both out.",
            "请填写接收人，或两项均不填。",
            "D3reg1§8, D2c§7"),
    APPLICANT_CHANGES_THE_PERMIT(
            "PE-01",
            FORBIDDEN,
            "Visitors are changed, and permits withdrawn, by who asked for them or by service staff.",
            "访客变更和撤回许可由申请人或客服人员办理。",
            "Ask who applied, or the service supervisor.",
            "请联系申请人或客户关系主管。",
            "own"),
    VISITORS_ARE_ADDED_BEFORE_THE_REVIEW(
            "PE-04",
            CONFLICT,
            "Visitors are added until somebody decides on the permit.",
            "访客只能在作出审核或同意之前增加。",
            "Apply for them with a permit of their own.",
            "请为其另行申请。",
            "D0⑤a§3"),
    STRUCK_VISITOR_NEVER_CAME(
            "PE-01",
            CONFLICT,
            "Only a visitor who never came and has no badge is struck from a permit that is open.",
            "只有未到访且未持证件的访客可从未办结的许可中取消。",
            "Take the badge back first; who came stays on it.",
            "请先收回证件；已到访者保留在案。",
            "own"),
    PERMIT_LIES_AHEAD(
            "PE-01",
            CONFLICT,
            "A permit is withdrawn before anybody came by it and before it is over.",
            "许可须在有人到访和终结之前撤回。",
            "Read how far it has come; the service manager may revoke it.",
            "请查阅许可进度；可由客户服务部经理撤销。",
            "own");

    private final RuleText text;

    ApplicationRule(
            String id,
            RuleKind kind,
            String sentence,
            String sentenceChinese,
            String remedy,
            String remedyChinese,
            String citation) {
        this.text = RuleText.of(id, kind, sentence, sentenceChinese, remedy, remedyChinese, citation);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
