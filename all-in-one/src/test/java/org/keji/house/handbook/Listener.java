package org.keji.house.handbook;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.house.repository.SourceFile;
import org.keji.house.repository.Sources;
import org.keji.kernel.catalogue.EventCatalogue;

/**
 * What follows the log and reacts to events: a read model's projection or a policy. That it ignores an event is read
 * from its source too: a case that does nothing, or leaves the row as it was before.
 *
 * @param reactions simple names of events, and whether it reacts; empty if it makes no difference between events
 */
record Listener(String name, String sentence, Map<String, Boolean> reactions) {

    private static final Set<String> EVENTS =
            new EventCatalogue().all().stream().map(Class::getSimpleName).collect(Collectors.toSet());

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
                        note(binding, !isIdle(branch.getBody()));
                    }
                });
                return super.visitCase(branch, nothing);
            }

            /** A listener to a single event asks for it by name. */
            @Override
            public Void visitInstanceOf(InstanceOfTree test, Void nothing) {
                if (test.getPattern() instanceof BindingPatternTree binding && EVENTS.contains(typeOf(binding))) {
                    note(binding, true);
                }
                return super.visitInstanceOf(test, nothing);
            }

            private void note(BindingPatternTree binding, boolean reacts) {
                reactions.merge(typeOf(binding), reacts, Boolean::logicalOr);
            }
        }.scan(file.unit(), null);
        return new Listener(name, file.comment(name).orElse(""), reactions);
    }

    private static boolean isIdle(@Nullable Tree body) {
        return body instanceof BlockTree block && block.getStatements().isEmpty()
                || body instanceof IdentifierTree
                || body instanceof LiteralTree literal && literal.getValue() == null;
    }

    private static String typeOf(BindingPatternTree binding) {
        String type = binding.getVariable().getType().toString();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Whether it says anything of the event, or of the family it belongs to. */
    private Optional<Boolean> reaction(Class<?> event) {
        return Stream.concat(Stream.of(event), Arrays.stream(event.getInterfaces()))
                .map(type -> reactions.get(type.getSimpleName()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean reactsTo(Class<?> event) {
        return reactions.isEmpty() || reaction(event).orElse(false);
    }

    boolean ignores(Class<?> event) {
        return !reactions.isEmpty() && !reaction(event).orElse(true);
    }

    /** {@code WhenAThenB} reads as the sentence it is; a projection goes by its name. */
    String words() {
        return name.startsWith("When") ? "policy `" + name + "`" : "read model `" + name + "`";
    }
}
