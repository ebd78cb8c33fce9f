package org.keji.kernel.policy;

import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.rule.Sentence;

/** What one parameter says otherwise in another edition, in words. */
public record PolicyDifference(PolicyParameter parameter, Setting before, Setting after, Sentence sentence) {

    /** All that is different, in the order in which parameters are declared; the same time in other units is not. */
    public static List<PolicyDifference> between(PolicyEdition before, PolicyEdition after) {
        List<PolicyDifference> differences = new ArrayList<>();
        for (PolicyParameter parameter : PolicyParameter.values()) {
            Setting old = before.setting(parameter);
            Setting now = after.setting(parameter);
            Sentence was = parameter.type().words(old.value());
            Sentence is = parameter.type().words(now.value());
            if (!was.equals(is) || !old.source().equals(now.source())) {
                differences.add(new PolicyDifference(parameter, old, now, told(parameter, old, now)));
            }
        }
        return differences;
    }

    private static Sentence told(PolicyParameter parameter, Setting old, Setting now) {
        Sentence meaning = parameter.meaning();
        Sentence was = parameter.type().words(old.value());
        Sentence is = parameter.type().words(now.value());
        boolean sameValue = was.equals(is);
        boolean sameSource = old.source().equals(now.source());
        String english = meaning.english() + (sameValue ? ": stays " : ": " + was.english() + " becomes ")
                + is.english() + (sameSource ? "" : "; source " + old.source() + " becomes " + now.source())
                + " (" + parameter.ruleId() + ")";
        String chinese = meaning.chinese() + (sameValue ? "：仍为" : "：由" + was.chinese() + "改为")
                + is.chinese() + (sameSource ? "" : "；依据由" + old.source() + "改为" + now.source())
                + "（" + parameter.ruleId() + "）";
        return new Sentence(english, chinese);
    }
}
