package org.keji.command.territory;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What holds of maps of territories (VP-04). */
public enum TerritoryRule implements Rule {
    MAP_IS_OF_A_SIZE(
            INVALID,
            "A map has at most 500 areas with 20,000 corners together.",
            "一张地图至多含500个区域、共20,000个边界点。",
            "Simplify the borders: a corner every few metres serves nobody.",
            "请简化边界，过密的边界点并无用处。"),
    AREA_IS_NAMED_ONCE(
            INVALID,
            "No two areas of a map have the same code.",
            "同一地图上各区域的代码不得重复。",
            "Give one of them another code.",
            "请为其中一个区域改用其他代码。"),
    TERRITORY_HAS_AN_ACCOUNT_MANAGER(
            INVALID,
            "A territory names who is responsible for it.",
            "区域须指明负责的客户经理。",
            "Name one or more account managers.",
            "请填写一名或多名客户经理。"),
    MAP_HAS_A_TERRITORY(
            INVALID,
            "A map has a territory at least.",
            "地图须至少有一个区域。",
            "Send a feature whose role is territory.",
            "请至少提供一个角色为territory的要素。"),
    DRAFT_OF_TERRITORIES_EXISTS(
            MISSING,
            "Only a draft that was made is published.",
            "只有已有的草案方可公布。",
            "Read which drafts there are.",
            "请查阅已有草案。"),
    DRAFT_IS_THE_NEWEST(
            CONFLICT,
            "Only the newest draft is published; it stands in place of those before.",
            "只公布最新的草案，此前的草案已被取代。",
            "Publish the newest draft, or draft the map anew.",
            "请公布最新草案或重新拟定。"),
    DRAFT_IS_PUBLISHED_ONCE(
            CONFLICT,
            "A draft is published once.",
            "草案只公布一次。",
            "Nothing is left to do: the map holds.",
            "无需再公布，该地图已生效。"),
    BORDERS_HAVE_NO_FAULT(
            CONFLICT,
            "A map is published when its borders have no fault: no shape is broken, none overlap, and none leave a gap.",
            "边界无误方可公布：图形完整、互不重叠、不留空白。",
            "Put right what the faults of the draft name, each with its place, and draft the map anew.",
            "请按草案所列问题及位置逐一更正后重新拟定。"),
    PUBLISHED_BORDERS_SAY_WHY(
            INVALID,
            "Publishing a map of territories has a reason.",
            "公布区域地图须说明理由。",
            "Say in the reason why borders move.",
            "请说明边界变动的理由。");

    private final RuleText text;

    TerritoryRule(RuleKind kind, String sentence, String sentenceChinese, String remedy, String remedyChinese) {
        this.text = RuleText.of("VP-04", kind, sentence, sentenceChinese, remedy, remedyChinese, "D0④§4–5");
    }

    @Override
    public RuleText text() {
        return text;
    }
}
