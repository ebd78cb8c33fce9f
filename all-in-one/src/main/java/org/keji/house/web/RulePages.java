package org.keji.house.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page for every rule, which the type of a problem detail leads to. */
@RestController
@RequestMapping("/rules")
@Hidden
class RulePages {

    private final RuleRegister register = new RuleRegister();

    @GetMapping(produces = "text/html;charset=UTF-8")
    @Requires(Permission.READ_RULES)
    String all() {
        return page("Rules · 规则", register.all());
    }

    @GetMapping(value = "/{id}", produces = "text/html;charset=UTF-8")
    @Requires(Permission.READ_RULES)
    String one(@PathVariable String id) {
        List<Rule> rules =
                register.all().stream().filter(rule -> rule.id().equals(id)).toList();
        if (rules.isEmpty()) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
        return page(id, rules);
    }

    private static String page(String title, List<Rule> rules) {
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>%s</title>"
                        .formatted(htmlEscape(title)));
        html.append("<h1>").append(htmlEscape(title)).append("</h1>");
        rules.forEach(rule -> html.append("""
                <section id="%s"><h2>%s · %s</h2><p>%s</p><p lang="zh">%s</p>\
                <p><b>What to do</b> %s</p><p lang="zh">%s</p><p><small>%s</small></p></section>""".formatted(
                        rule.anchor(),
                        htmlEscape(rule.id()),
                        htmlEscape(rule.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                        htmlEscape(rule.sentence().english()),
                        htmlEscape(rule.sentence().chinese()),
                        htmlEscape(rule.remedy().english()),
                        htmlEscape(rule.remedy().chinese()),
                        htmlEscape(rule.citation()))));
        return html.append("</html>").toString();
    }
}
