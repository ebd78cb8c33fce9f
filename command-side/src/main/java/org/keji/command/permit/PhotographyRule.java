package org.keji.command.permit;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** Who may have pictures taken during a visit, take them and publish them (PE-08). */
public enum PhotographyRule implements Rule {
    PHOTOGRAPHY_IS_FOR_KEY_CUSTOMERS(
            "PE-08",
            CONFLICT,
            "Pictures are taken of visits of key customers.",
            "仅重点客户参观可申请拍摄。",
            "Photography stays off.",
            "不得拍摄。",
            "D0⑤a§6"),
    PHOTOGRAPHY_IS_OF_AN_OPEN_PERMIT(
            "PE-08",
            CONFLICT,
            "Pictures are asked for and consented to while the permit has not ended.",
            "拍摄须在参观许可未终结时申请和同意。",
            "Read how the permit ended; a new one may ask again.",
            "请查阅许可状态；可随新许可另行申请。",
            "own"),
    PHOTOGRAPHY_IS_ASKED_ONCE(
            "PE-08",
            CONFLICT,
            "Pictures are asked for again only after they were refused.",
            "拍摄申请被拒绝后方可再次提出。",
            "Read what was asked, and what was answered.",
            "请查阅已提出的申请及答复。",
            "own"),
    PHOTOGRAPHY_IS_ASKED_AHEAD(
            "PE-08",
            CONFLICT,
            "Pictures are asked for as long before the tour as the policy book says.",
            "拍摄须按政策手册规定的提前期申请。",
            "Photography stays off, unless the tour is moved.",
            "不得拍摄，除非参观改期。",
            "D0⑤a§6"),
    PHOTOGRAPHY_AWAITS_A_WORD(
            "PE-08",
            CONFLICT,
            "The general manager answers to what was asked and not answered yet.",
            "仅可就尚未答复的拍摄申请作出决定。",
            "Read what was asked, and what was answered.",
            "请查阅已提出的申请及答复。",
            "D0⑤a§6"),
    ANOTHER_CONSENTS_TO_PICTURES(
            "SOD",
            FORBIDDEN,
            "Nobody decides on pictures they asked for themselves.",
            "不得对本人提出的拍摄或发表申请作出决定。",
            "Leave it to another.",
            "请由他人决定。",
            "own"),
    PICTURES_ARE_DECIDED_ON_WITH_A_REASON(
            "PE-08",
            INVALID,
            "What is decided on pictures has a reason.",
            "关于拍摄或发表的决定须说明理由。",
            "Say in the reason why.",
            "请填写理由。",
            "own"),
    PHOTOGRAPHY_WAS_GRANTED(
            "PE-08",
            CONFLICT,
            "Photography is off unless the general manager consents.",
            "未经总经理同意不得拍摄。",
            "Ask for it before the tour.",
            "请于参观前申请。",
            "D0⑤a§6"),
    ONLY_THE_PHOTOGRAPHER_TAKES_PICTURES(
            "PE-08",
            FORBIDDEN,
            "Pictures are registered by the photographer who was appointed to take them.",
            "照片由指定的拍摄人登记。",
            "Leave it to the photographer.",
            "请由指定的拍摄人登记。",
            "D0⑤a§6"),
    PICTURE_IS_OF_A_VISIT(
            "PE-08",
            CONFLICT,
            "Pictures are of a visit to which somebody came.",
            "照片须摄于已到访的参观。",
            "Wait until the visitors are there.",
            "请待参观者到访后登记。",
            "own"),
    PICTURE_IS_TAKEN_DURING_THE_VISIT(
            "PE-08",
            INVALID,
            "A picture was taken on a day of the visit, before it is registered.",
            "照片须摄于参观当日且先于登记。",
            "Check the day.",
            "请核对拍摄日期。",
            "own"),
    PICTURE_IS_REGISTERED(
            "PE-08",
            INVALID,
            "Prints and publications are of pictures that are registered, each named once.",
            "洗印和发表的照片须已登记，且只填写一次。",
            "Check the numbers of the pictures of the permit.",
            "请核对该许可照片的序号。",
            "D0⑤a§6"),
    PUBLICATION_WAS_ASKED(
            "PE-08",
            MISSING,
            "A publication that is decided on was asked for.",
            "所决定的发表须已提出申请。",
            "Check its number among the publications of the permit.",
            "请核对该许可发表申请的序号。",
            "own"),
    PUBLICATION_IS_DECIDED_ON_ONCE(
            "PE-08",
            CONFLICT,
            "A publication is decided on once.",
            "发表申请只决定一次。",
            "Read what was decided; another publication is asked for anew.",
            "请查阅已作决定；其他发表须另行申请。",
            "own");

    private final RuleText text;

    PhotographyRule(
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
