package org.keji.kernel.policy;

import org.keji.kernel.grade.GradingSchemes;
import org.keji.kernel.rule.Sentence;

/** Schemes that grade customers, side by side (CU-06). */
record Schemes() implements ParameterType {

    @Override
    public String unit() {
        return "grading schemes";
    }

    @Override
    public String range() {
        return "such as value: high profit>=200000, low; with several grades a scheme, the last one without borders";
    }

    @Override
    public boolean allows(String value) {
        return GradingSchemes.find(value).isPresent();
    }

    @Override
    public Sentence words(String value) {
        return GradingSchemes.words(value);
    }
}
