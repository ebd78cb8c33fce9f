package org.keji.house.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.keji.house.tool.Client.Reply;
import org.keji.query.pass.JwkSet;
import org.keji.query.pass.PassClaims;
import org.keji.query.pass.PassKey;
import org.keji.query.pass.PassVerdict;
import org.keji.query.pass.PassVerdict.Expired;
import org.keji.query.pass.PassVerdict.NotOurs;
import org.keji.query.pass.PassVerdict.NotYet;
import org.keji.query.pass.PassVerdict.Valid;
import org.keji.query.pass.PassVerifier;

/**
 * Says whether passes hold: 0 if all of them do, 1 if one does not, 2 if that cannot be told. With the keys in a file
 * nobody is asked.
 */
final class VerifyTool {

    private static final String USER = "front-desk-1";
    private static final int HOLDS = 0;
    private static final int HOLDS_NOT = 1;
    private static final int CANNOT_TELL = 2;

    private final Function<String, Client> house;
    private final PrintStream out;

    /** @param house by its address; by the usual one if that is empty */
    VerifyTool(Function<String, Client> house, PrintStream out) {
        this.house = house;
        this.out = out;
    }

    /** @param words {@code verify} and what, and {@code --keys FILE} or {@code --url URL} */
    int run(List<String> words) {
        try {
            PassVerifier verifier = new PassVerifier(keys(words.subList(2, words.size())));
            List<String> tokens = Scanned.tokens(words.get(1));
            Instant now = Instant.now();
            return tokens.stream()
                    .map(token -> verifier.verify(token, now))
                    .mapToInt(this::tell)
                    .max()
                    .orElse(CANNOT_TELL);
        } catch (ToolFailure | IOException | IllegalArgumentException unread) {
            System.err.println("It cannot be told: " + unread.getMessage());
            return CANNOT_TELL;
        }
    }

    private List<PassKey> keys(List<String> option) throws IOException {
        if (!option.isEmpty() && option.getFirst().equals("--keys")) {
            return JwkSet.read(Files.readString(Scanned.file(option.getLast())));
        }
        if (!option.isEmpty() && !option.getFirst().equals("--url")) {
            throw new IllegalArgumentException("There is no option " + option.getFirst());
        }
        Reply reply = house.apply(option.isEmpty() ? "" : option.getLast()).get(USER, "/api/v1/pass-keys");
        if (reply.status() != 200) {
            throw new ToolFailure("The house did not give its keys (" + reply.status() + "): " + reply.text());
        }
        return JwkSet.read(reply.text());
    }

    private int tell(PassVerdict verdict) {
        return switch (verdict) {
            case Valid valid -> said("有效 valid", valid.claims(), HOLDS);
            case NotYet later -> said("尚未生效 not valid yet", later.claims(), HOLDS_NOT);
            case Expired past -> said("已过期 expired", past.claims(), HOLDS_NOT);
            case NotOurs(PassVerdict.Why why) -> {
                out.printf("无效 not valid: %s %s%n", why.chinese(), why.english());
                yield HOLDS_NOT;
            }
        };
    }

    private int said(String verdict, PassClaims claims, int status) {
        out.printf(
                Locale.ROOT,
                "%s: permit %s%s, %s, %s, from %s until %s, as of log position %d%n",
                verdict,
                claims.permit(),
                claims.visitor() == 0 ? "" : " visitor " + claims.visitor(),
                claims.kind(),
                claims.area(),
                claims.from(),
                claims.until(),
                claims.position());
        return status;
    }
}
