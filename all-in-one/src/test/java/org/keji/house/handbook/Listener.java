package org.keji.house.handbook;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.house.repository.SourceFile;
import org.keji.house.repository.Sources;

/**
 * What follows the log and reacts to events: a read model's projection or a policy. That it ignores an event is read
 * from its source too: a case that does nothing, or leaves the row as it was before.
 *
 * @param reactions simple names of events, and whether it reacts; empty if it makes no difference between events
 */
record Listener(String name, String sentence, Map<String, Boolean> reactions) {

    static List<Listener> all() {
        return Sources.main().stream()
                .filter(file ->
                        file.name().endsWith("Projection.java") || file.name().matches("When[A-Z].*\\.java"))
                .map(Listener::of)
                .toList();
    }

    private static Listener of(SourceFile file) {
        String name = file.name().replace(".java", "");
        Map<String, Boolean> reactions = new LinkedHashMap<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitCase(CaseTree branch, Void nothing) {
                branch.getLabels().forEach(label -> {
                    if (label instanceof PatternCaseLabelTree pattern
                            && pattern.getPattern() instanceof BindingPatternTree binding) {
                        reactions.put(binding.getVariable().getType().toString(), !isIdle(branch.getBody()));
                    }
                });
                return super.visitCase(branch, nothing);
            }
        }.scan(file.unit(), null);
        return new Listener(name, file.comment(name).orElse(""), reactions);
    }

    private static boolean isIdle(@Nullable Tree body) {
        return body instanceof BlockTree block && block.getStatements().isEmpty() || body instanceof IdentifierTree;
    }

    boolean reactsTo(Class<?> event) {
        return reactions.isEmpty() || reactions.getOrDefault(event.getSimpleName(), false);
    }

    boolean ignores(Class<?> event) {
        return !reactions.isEmpty() && !reactions.getOrDefault(event.getSimpleName(), true);
    }

    /** {@code WhenAThenB} reads as the sentence it is; a projection goes by its name. */
    String words() {
        return name.startsWith("When") ? "policy `" + name + "`" : "read model `" + name + "`";
    }
}
