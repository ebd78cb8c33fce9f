package org.keji.house.web;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;
import org.keji.kernel.rule.Sentence;

/** What can be wrong with a request or with us before any rule of the handbook is asked. */
enum Problem implements Rule {
    UNREADABLE(
            400,
            new Sentence("The request can be read.", "请求可以被读取。"),
            new Sentence(
                    "Correct what the pointer names: well-formed JSON, known fields only, each once, of the right type.",
                    "请更正指针所指的内容：JSON 须格式正确，字段须已知、不重复且类型正确。")),
    NOT_SIGNED_IN(
            401,
            new Sentence("A request carries a valid access token.", "请求须携带有效的访问令牌。"),
            new Sentence("Get a token and send it as Authorization: Bearer.", "请获取令牌并以 Authorization: Bearer 发送。")),
    NOT_ALLOWED(
            403,
            new Sentence("What is not granted is denied.", "未授权即禁止。"),
            new Sentence("Ask your administrator for the role.", "请向管理员申请相应角色。")),
    NOTHING_HERE(
            404,
            new Sentence("There is something at this address.", "该地址存在资源。"),
            new Sentence("The addresses are listed under /api-docs.", "地址清单见 /api-docs。")),
    WRONG_METHOD(
            405,
            new Sentence("The method fits the address.", "请求方法与地址相符。"),
            new Sentence("See the Allow header.", "请参见 Allow 响应头。")),
    NOT_ACCEPTABLE(
            406,
            new Sentence("The answer can be given in a form the client accepts.", "可以按客户端接受的格式答复。"),
            new Sentence("Accept application/json or application/problem+json.", "请接受 application/json。")),
    TOO_SLOW(
            408,
            new Sentence("A request arrives in time.", "请求须在时限内到达。"),
            new Sentence("Send it again over a better line.", "请在网络较好时重新发送。")),
    STALE_VERSION(
            412,
            new Sentence("What was decided on is the newest version.", "所依据的版本为最新版本。"),
            new Sentence("Read the object again, look at what changed, and send again.", "请重新读取，核对变化后再发送。")),
    TOO_LONG(
            413,
            new Sentence("A body is not longer than its kind may be.", "请求体不超过该类型的上限。"),
            new Sentence("Send less at once.", "请减少单次发送的内容。")),
    WRONG_TYPE(
            415,
            new Sentence("The body is of a type the address takes.", "请求体类型为该地址所接受。"),
            new Sentence(
                    "Send application/json; for an import text/csv, or of cards a workbook (xlsx).",
                    "请发送 application/json；导入请发送 text/csv，客户卡也可发送 xlsx 工作簿。")),
    BROKEN(
            500,
            new Sentence("The server does what it should.", "服务器正常工作。"),
            new Sentence("Report the traceId to whoever runs this server.", "请将 traceId 告知服务器管理员。")),
    UNAVAILABLE(
            503,
            new Sentence("The server can answer now.", "服务器当前可以答复。"),
            new Sentence("Send the same request, with the same key, again a moment later.", "请稍后用同一键重发同一请求。"));

    private final int status;
    private final RuleText text;

    Problem(int status, Sentence sentence, Sentence remedy) {
        this.status = status;
        this.text = new RuleText("HTTP-" + status, RuleKind.INVALID, sentence, remedy, "own");
    }

    int status() {
        return status;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
