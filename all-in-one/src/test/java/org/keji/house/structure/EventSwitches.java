package org.keji.house.structure;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keji.house.repository.SourceFile;
import org.keji.kernel.catalogue.EventCatalogue;

/** Finds switches over events that would take a new event for one they know. */
final class EventSwitches {

    private static final Set<String> EVENTS =
            new EventCatalogue().all().stream().map(Class::getSimpleName).collect(Collectors.toSet());

    private EventSwitches() {}

    static List<String> withDefault(SourceFile file) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitSwitch(SwitchTree tree, Void nothing) {
                look(tree.getCases());
                return super.visitSwitch(tree, nothing);
            }

            @Override
            public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
                look(tree.getCases());
                return super.visitSwitchExpression(tree, nothing);
            }

            private void look(List<? extends CaseTree> cases) {
                if (cases.stream().anyMatch(EventSwitches::namesAnEvent)) {
                    cases.stream()
                            .filter(EventSwitches::isDefault)
                            .forEach(one -> found.add(file.path() + " line " + file.lineOf(one)));
                }
            }
        }.scan(file.unit(), null);
        return found;
    }

    private static boolean namesAnEvent(CaseTree one) {
        return one.getLabels().stream()
                .anyMatch(label -> label instanceof PatternCaseLabelTree pattern
                        && pattern.getPattern() instanceof BindingPatternTree binding
                        && EVENTS.contains(binding.getVariable().getType().toString()));
    }

    private static boolean isDefault(CaseTree one) {
        return one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
    }
}
