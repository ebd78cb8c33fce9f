package org.keji.house.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.keji.kernel.rule.Rule;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every rule there is, found on the class path, so that none can be left out. */
public final class RuleRegister {

    private final List<Rule> rules = new ArrayList<>();

    public RuleRegister() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        scan.findCandidateComponents("org.keji").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            Object[] constants = type.getEnumConstants();
            if (constants != null) {
                for (Object rule : constants) {
                    rules.add((Rule) rule);
                }
            }
        });
        rules.sort(Comparator.comparing(Rule::id).thenComparing(Rule::name));
    }

    public List<Rule> all() {
        return List.copyOf(rules);
    }
}
