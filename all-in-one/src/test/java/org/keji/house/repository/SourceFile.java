package org.keji.house.repository;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One Java file, as text and as the compiler's tree.
 *
 * @param path from the root of the project
 */
public record SourceFile(Path path, String text, CompilationUnitTree unit, Trees trees) {

    private static final Set<String> RUN_BY_JUNIT = Set.of("Test", "TestFactory", "ParameterizedTest", "RepeatedTest");

    /**
     * A method with a body.
     *
     * @param lines of the body
     * @param isTest whether JUnit runs it
     */
    public record Method(String name, int lines, boolean isTest) {}

    public boolean isTest() {
        return path.toString().contains("/src/test/");
    }

    public String name() {
        return path.getFileName().toString();
    }

    public String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** Line numbers count from 1. */
    public long lineOf(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    public List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                BlockTree body = method.getBody();
                if (body != null) {
                    methods.add(new Method(method.getName().toString(), linesOf(body), isTest(method)));
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        return methods;
    }

    /** Numbers of the lines that lie within a text block. */
    public Set<Integer> textBlockLines() {
        Set<Integer> numbers = new TreeSet<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL && linesOf(literal) > 1) {
                    int first = (int) lineOf(literal);
                    IntStream.range(first + 1, first + linesOf(literal)).forEach(numbers::add);
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(unit, null);
        return numbers;
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(RUN_BY_JUNIT::contains);
    }

    private int linesOf(Tree tree) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return (int) (unit.getLineMap().getLineNumber(end) - lineOf(tree)) + 1;
    }

    /** The first sentences of the package's description, up to the first tag. */
    public Optional<String> packageComment() {
        return Javadoc.prose(trees.getDocComment(new TreePath(new TreePath(unit), unit.getPackage())));
    }

    /** What the Javadoc of the class of that simple name says, wherever in the file it is declared. */
    public Optional<String> comment(String simpleName) {
        List<String> comments = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (type.getSimpleName().contentEquals(simpleName)) {
                    Javadoc.prose(trees.getDocComment(getCurrentPath())).ifPresent(comments::add);
                }
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
        return comments.stream().findFirst();
    }
}
