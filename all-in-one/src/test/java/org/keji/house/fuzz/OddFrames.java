package org.keji.house.fuzz;

import static org.keji.house.fuzz.Raw.closed;
import static org.keji.house.fuzz.Raw.harmless;
import static org.keji.house.fuzz.Sample.BODY;

import java.util.ArrayList;
import java.util.List;

/** Where a body begins and ends, said wrongly, twice, or not at all; and what is smuggled in thereby. */
final class OddFrames {

    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String LENGTH = "Content-Length: " + BODY.length() + "\r\n";
    private static final int ENDLESS = 4 << 20;

    private OddFrames() {}

    static List<Raw> all(Sample sample) {
        List<Raw> all = new ArrayList<>(lengths(sample));
        all.addAll(both(sample));
        all.addAll(chunks(sample));
        all.addAll(rightChunks(sample));
        return all;
    }

    private static List<Raw> lengths(Sample sample) {
        return List.of(
                closed("two lengths", sample.framed(LENGTH + "Content-Length: 3\r\n", BODY)),
                closed("the same length twice in one line", sample.framed("Content-Length: 3, 3\r\n", BODY)),
                closed("a length below nothing", sample.framed("Content-Length: -1\r\n", BODY)),
                closed("a length with a plus", sample.framed("Content-Length: +" + BODY.length() + "\r\n", BODY)),
                closed("a length in hex", sample.framed("Content-Length: 0x30\r\n", BODY)),
                closed("a length no number holds", sample.framed("Content-Length: 99999999999999999999\r\n", BODY)),
                closed("an empty length", sample.framed("Content-Length: \r\n", BODY)),
                closed("a length of words", sample.framed("Content-Length: " + Sample.PERSON + "\r\n", BODY)),
                closed("a length with a space before its colon", sample.framed("Content-Length : 3\r\n", BODY)),
                closed("a body longer than said", sample.framed("Content-Length: 5\r\n", BODY)),
                closed("an enormous length", sample.framed("Content-Length: 9000000000000000000\r\n", BODY)),
                closed("a body and no length", sample.framed("", BODY)));
    }

    private static List<Raw> both(Sample sample) {
        String smuggled = "0\r\n\r\n" + sample.post(BODY);
        return List.of(
                closed("length and chunks", sample.framed(LENGTH + CHUNKED, smuggled)),
                closed("chunks and length", sample.framed(CHUNKED + "Content-Length: 4\r\n", smuggled)),
                closed("chunks with a tab", sample.framed("Transfer-Encoding:\tchunked\r\n" + LENGTH, smuggled)),
                closed("chunks behind a broken name", sample.framed("Transfer-Encoding : chunked\r\n", smuggled)),
                closed("chunks twice", sample.framed(CHUNKED + CHUNKED, smuggled)),
                closed("chunks before identity", sample.framed("Transfer-Encoding: chunked, identity\r\n", smuggled)),
                closed("chunks after identity", sample.framed("Transfer-Encoding: identity, chunked\r\n", smuggled)),
                closed("an encoding nobody knows", sample.framed("Transfer-Encoding: xchunked\r\n", smuggled)),
                closed("gzip over chunks", sample.framed("Transfer-Encoding: gzip, chunked\r\n", smuggled)),
                closed("chunks with a vertical tab", sample.framed("Transfer-Encoding: \u000bchunked\r\n", smuggled)),
                closed("chunks on a folded line", sample.framed("Transfer-Encoding:\r\n chunked\r\n", smuggled)),
                closed("chunks in HTTP/1.0", sample.framed(CHUNKED, smuggled).replace("HTTP/1.1", "HTTP/1.0")));
    }

    private static List<Raw> chunks(Sample sample) {
        String start = sample.framed(CHUNKED, "");
        return List.of(
                closed("a chunk without a size", start + "\r\n" + BODY),
                closed("a chunk of words", start + "zz\r\n" + BODY),
                closed("a chunk below nothing", start + "-1\r\n" + BODY),
                closed("a chunk no number holds", start + "fffffffffffffffff\r\n" + BODY),
                closed("a chunk in C's hex", start + "0x30\r\n" + BODY),
                closed("a chunk with more than its size", start + "3\r\n" + BODY + "\r\n0\r\n\r\n"),
                closed("a chunk with an endless extension", start + "5;" + "x".repeat(100_000)),
                closed("chunks with an endless trailer", start + "2\r\n{}\r\n0\r\n" + "X-A: b\r\n".repeat(20_000)),
                closed("a trailer without a colon", start + "2\r\n{}\r\n0\r\n" + Sample.PERSON + "\r\n\r\n"),
                closed("chunks that never end", start + "1\r\na\r\n".repeat(ENDLESS / 6)),
                closed("a chunk that never ends", start + "7fffffff\r\n" + "a".repeat(ENDLESS)));
    }

    private static List<Raw> rightChunks(Sample sample) {
        String chunk = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n";
        return List.of(
                harmless("chunks that are right", sample.framed(CHUNKED, chunk + "\r\n")),
                harmless("chunks in capitals", sample.framed("TRANSFER-ENCODING: CHUNKED\r\n", chunk + "\r\n")),
                harmless("a trailer that would sign in", sample.framed(CHUNKED, chunk + "Authorization: x\r\n\r\n")),
                harmless(
                        "a chunk with an extension",
                        sample.framed(CHUNKED, chunk.replace("\r\n{", ";a=b\r\n{") + "\r\n")),
                Raw.refused("a body shorter than said", sample.framed("Content-Length: 500\r\n", BODY)),
                Raw.refused("chunks cut off", sample.framed(CHUNKED, "fff\r\n" + BODY)));
    }
}
