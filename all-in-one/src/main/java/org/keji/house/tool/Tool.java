package org.keji.house.tool;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.keji.house.postgres.Secrets;

/** The verbs of the command line that talk to a running server. */
public final class Tool {

    private static final List<String> VERBS = List.of("token", "story", "import", "verify", "rebuild");
    private static final String USAGE =
            "token ROLE [N] | story complaint | story privacy | story customer | story visits | story visitors"
                    + " | import complaints FILE.csv [--dry-run]"
                    + " | import customers FILE [--dry-run]"
                    + " | verify TOKEN|FILE.pdf|FILE.png [--keys FILE | --url URL]"
                    + " | rebuild READ-MODEL";
    private static final int WRONG_WORDS = 2;

    private Tool() {}

    public static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    /** @return the exit status: 0 if it went well */
    public static int run(String[] words) {
        try {
            Client client = new Client(serverUrl(), secrets());
            return run(client, List.copyOf(Arrays.asList(words)));
        } catch (ToolFailure failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
    }

    private static int run(Client client, List<String> words) {
        int count = words.size();
        if (words.getFirst().equals("token") && (count == 2 || count == 3)) {
            System.out.println(client.token(words.get(1) + "-" + (count == 3 ? words.get(2) : "1")));
            return 0;
        }
        if (words.equals(List.of("story", "complaint"))) {
            return new ComplaintStory(client).play();
        }
        if (words.equals(List.of("story", "privacy"))) {
            return new PrivacyStory(client).play();
        }
        if (words.equals(List.of("story", "customer"))) {
            return new CustomerStory(client).play();
        }
        if (words.equals(List.of("story", "visits"))) {
            return new VisitStory(client).play();
        }
        if (words.equals(List.of("story", "visitors"))) {
            return new VisitorStory(client).play();
        }
        if (count >= 3 && words.subList(0, 2).equals(List.of("import", "complaints"))) {
            return new ImportTool(client).run(Path.of(words.get(2)), words.contains("--dry-run"));
        }
        if (count >= 3 && words.subList(0, 2).equals(List.of("import", "customers"))) {
            return new CardImportTool(client).run(Path.of(words.get(2)), words.contains("--dry-run"));
        }
        if (words.getFirst().equals("verify") && (count == 2 || count == 4)) {
            return new VerifyTool(url -> url.isEmpty() ? client : new Client(url, secrets()), System.out).run(words);
        }
        if (words.getFirst().equals("rebuild") && count == 2) {
            return new RebuildTool(client).run(words.get(1));
        }
        System.err.println(USAGE);
        return WRONG_WORDS;
    }

    private static String serverUrl() {
        String port = System.getenv().getOrDefault("PORT", "8080");
        return System.getenv().getOrDefault("KEJI_URL", "http://localhost:" + port);
    }

    private static Secrets secrets() {
        return new Secrets(Path.of(System.getenv().getOrDefault("KEJI_DATA", "./.data")));
    }
}
