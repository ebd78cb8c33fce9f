package org.keji.kernel.rule;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

/** Rules of the house that no single aggregate owns: access, and what a request must look like. */
public enum HouseRule implements Rule {
    ACCESS_BY_ROLE_AND_NEED(
            "DP-01",
            FORBIDDEN,
            "Access is by role and need.",
            "按角色和需要授权访问。",
            "Ask someone whose role allows it, or your administrator for the role.",
            "请由有权限的人员办理，或向管理员申请相应角色。",
            "D1, D3, D4"),
    THIRD_PARTIES_HAVE_CONSENT(
            "DP-01",
            FORBIDDEN,
            "Nothing goes to third parties without recorded consent that holds, and a record that it goes.",
            "无有效同意及提供记录，不得向第三方提供资料。",
            "Record the consent, then the disclosure under it.",
            "请先登记同意，再登记依其提供。",
            "D1, D3, D4"),
    OBJECT_EXISTS(
            "API-01",
            MISSING,
            "What is addressed exists.",
            "所指对象存在。",
            "Check the id; it may have been mistyped.",
            "请核对编号，可能有误。",
            "own"),
    REQUEST_IS_WELL_FORMED(
            "API-02",
            INVALID,
            "A request has the fields and forms its description gives.",
            "请求的字段和格式符合接口说明。",
            "Correct what the pointer names; the description is under /api-docs.",
            "请更正指针所指的内容；接口说明见 /api-docs。",
            "own"),
    KEY_NAMES_ONE_REQUEST(
            "API-03",
            INVALID,
            "An idempotency key stands for one request and never for another.",
            "一个幂等键只对应一个请求。",
            "Send a new key with a new request, or repeat the first request unchanged.",
            "新请求请使用新的键；重发请保持原内容不变。",
            "own"),
    KEY_IS_FREE(
            "API-04",
            CONFLICT,
            "A request with this idempotency key is not under way.",
            "没有使用同一幂等键的请求正在处理。",
            "Wait for the first answer, or repeat the same request a moment later.",
            "请等待首次请求的答复，或稍后重发。",
            "own"),
    TIME_IS_PLAUSIBLE(
            "API-05",
            INVALID,
            "A time lies between 1970 and 2200.",
            "时间介于1970年与2200年之间。",
            "Send a time in RFC 3339, such as 2026-05-01T08:00:00Z.",
            "请按 RFC 3339 格式提供时间，例如 2026-05-01T08:00:00Z。",
            "own"),
    ROW_IS_READABLE(
            "API-06",
            INVALID,
            "A row of an import has a readable value in every column that is mapped.",
            "导入的每一行在各映射列中都有可读的值。",
            "Correct the column that is named and import the row again; rows already stored are recognised.",
            "请更正所指的列并重新导入；已入库的行会被识别。",
            "own"),
    ONE_REBUILD_AT_A_TIME(
            "API-07",
            CONFLICT,
            "A read model is rebuilt once at a time.",
            "同一读模型同一时间只重建一次。",
            "Wait for the rebuild that is under way.",
            "请等待正在进行的重建完成。",
            "own"),
    EXPORT_IS_OF_A_SIZE(
            "API-08",
            INVALID,
            "An export has at most 100,000 rows.",
            "一次导出不超过100,000行。",
            "Narrow the filters, or read the list page by page.",
            "请缩小筛选范围，或逐页读取列表。",
            "own"),
    POSITION_IS_IN_THE_LOG(
            "API-09",
            INVALID,
            "A position that is asked about is one that the log has reached.",
            "所查询的位置是日志已到达的位置。",
            "Ask with a position from an Event-Position header, or leave it out.",
            "请使用 Event-Position 响应头给出的位置，或省略该参数。",
            "own"),
    NEXT_KEY_IS_IN_ITS_PLACE(
            "API-10",
            CONFLICT,
            "An epoch is opened when its key is in its place, on every node.",
            "新密钥期须先在各节点备妥密钥。",
            "Put the next key beside the last, as docs/operations.md says.",
            "请按 docs/operations.md 放置下一期密钥。",
            "own"),
    DESTROYED_EPOCH_WRAPS_NOTHING(
            "API-11",
            CONFLICT,
            "An epoch is destroyed when a newer one is open and no key is wrapped in it.",
            "仅在已启用新一期且旧期不再包裹密钥时方可销毁。",
            "Open the next epoch, and wait until its keys are wrapped anew.",
            "请启用下一期，并等待密钥重新包裹完毕。",
            "own"),
    IMPORT_IS_OF_A_SIZE(
            "API-12",
            INVALID,
            "An import of cards has at most 20,000 rows and 16 MiB, unpacked 64 MiB, and no cell over 32,767 characters.",
            "一次导入客户卡不超过20,000行和16 MiB（解压后64 MiB），单元格不超过32,767个字符。",
            "Divide the file, or shorten what the pointer names.",
            "请拆分文件，或缩短指针所指的内容。",
            "own"),
    ROW_IS_OF_THE_NEWEST_VERSION(
            "API-13",
            CONFLICT,
            "A row corrects the newest version of its card.",
            "一行只能更正客户卡的最新版本。",
            "Export the card again, look at what changed, and correct that row.",
            "请重新导出该客户卡，核对变化后再更正。",
            "own"),
    FORM_OPENS_A_FEW(
            "API-14",
            INVALID,
            "A form opens who at most 1,000 contacts are.",
            "一份表格最多显示1,000名联系人的资料。",
            "Narrow the filters, such as to one account manager or one key list.",
            "请缩小筛选范围，例如限定一名客户经理或一份重点名单。",
            "own"),
    PASSES_ARE_SIGNED(
            "API-15",
            MISSING,
            "Passes and what is printed with them are signed with a key of this house.",
            "通行凭证及其所附文件由本单位密钥签名。",
            "Have a key of passes put in its place, as docs/operations.md says.",
            "请按 docs/operations.md 放置通行凭证密钥。",
            "own"),
    PASSES_ARE_OF_GRANTED_PERMITS(
            "PE-07",
            CONFLICT,
            "Passes are printed of permits that are granted and have not ended.",
            "仅对已批准且未结束的参观许可打印通行凭证。",
            "Have the permit granted, or apply for another one.",
            "请先获得批准，或另行申请。",
            "D0⑤a§5"),
    PASS_AT_GATE_IS_OURS(
            "PE-07",
            INVALID,
            "A pass that is shown at the gate is one that this house signed.",
            "门岗出示的通行凭证须由本单位签发。",
            "Look up the permit by its number or the visitor's name.",
            "请按许可编号或来访者姓名查询。",
            "D0⑤a§5"),
    NOTICE_HAS_GONE_OUT(
            "PE-05",
            CONFLICT,
            "A visit notice is printed once it has gone to the departments, while the visit is to take place.",
            "参观通知单发送给有关部门后，且参观仍将进行时，方可打印。",
            "Send the notice first.",
            "请先发送参观通知单。",
            "D0⑤a§2.1");

    private final RuleText text;

    HouseRule(
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
