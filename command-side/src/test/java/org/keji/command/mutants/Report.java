package org.keji.command.mutants;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The report of a run of PIT. */
record Report(List<Entry> entries) {

    /** A test that failed, or went on for ever, noticed the change. */
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT");

    /** One mutant, and where to look for it today. */
    record Entry(Mutants mutants, String line, String status) {

        boolean lives() {
            return !NOTICED.contains(status);
        }

        @Override
        public String toString() {
            return "%s in line %s (%s)".formatted(mutants, line, status);
        }
    }

    static Report read(InputStream xml) throws IOException {
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("mutation");
            return new Report(IntStream.range(0, found.getLength())
                    .mapToObj(i -> entry((Element) found.item(i)))
                    .toList());
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("Not a report of mutants", unreadable);
        }
    }

    List<Entry> living() {
        return entries.stream().filter(Entry::lives).toList();
    }

    Map<Mutants, Integer> livingByKind() {
        Map<Mutants, Integer> counted = new TreeMap<>();
        living().forEach(entry -> counted.merge(entry.mutants(), 1, Integer::sum));
        return counted;
    }

    private static Entry entry(Element mutation) {
        String mutator = text(mutation, "mutator");
        return new Entry(
                new Mutants(
                        text(mutation, "mutatedClass"),
                        text(mutation, "mutatedMethod"),
                        mutator.substring(mutator.lastIndexOf('.') + 1)),
                text(mutation, "lineNumber"),
                mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
