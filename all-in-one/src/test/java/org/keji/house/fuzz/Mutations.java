package org.keji.house.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Right requests spoiled here and there, byte by byte, as the dice will have it. */
final class Mutations {

    private static final int MOST = 4;
    private static final int LONGEST_RUN = 40;
    private static final List<byte[]> WORDS = List.of(
                    "\r\n",
                    "\n",
                    "\r",
                    "\0",
                    "\r\n\r\n",
                    " ",
                    "\t",
                    ":",
                    ",",
                    ";",
                    "%",
                    "%00",
                    "%2f",
                    "%ff",
                    "/../",
                    "//",
                    "?",
                    "&",
                    "#",
                    "\"",
                    "\\",
                    "\\u0000",
                    "\\ud800",
                    "{",
                    "}",
                    "[",
                    "]",
                    "[[[[[[[[[[[[[[[[[[[[",
                    "null",
                    "true",
                    "-1",
                    "1e999999999",
                    "99999999999999999999",
                    "\u00c0\u00af",
                    "\u00ff",
                    "\u00ed\u00a0\u0080",
                    "\u00ef\u00bb\u00bf",
                    "Content-Length: 5\r\n",
                    "Content-Length: 0\r\n",
                    "Host: x\r\n",
                    "Transfer-Encoding: chunked\r\n",
                    "Connection: close\r\n",
                    "Expect: 100-continue\r\n",
                    "Content-Type: text/csv\r\n",
                    "Content-Encoding: gzip\r\n",
                    "HTTP/1.0",
                    "HTTP/2.0",
                    "0\r\n\r\n",
                    "Accept: text/html\r\n",
                    "Range: bytes=0-1\r\n",
                    "If-Match: \"1\"\r\n")
            .stream()
            .map(Raw::bytes)
            .toList();

    private final Random random;
    private final List<Supplier<String>> right;

    /** @param right each makes a request that is right, under a key of its own */
    Mutations(Random random, List<Supplier<String>> right) {
        this.random = random;
        this.right = right;
    }

    byte[] next() {
        byte[] bytes = Raw.bytes(one(right).get());
        for (int times = 1 + random.nextInt(MOST); times > 0; times--) {
            bytes = spoiled(bytes);
        }
        return bytes;
    }

    private byte[] spoiled(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_RUN));
        byte[] run = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(7)) {
            case 0 -> replaced(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(bytes, at, end, new byte[0]);
            case 2 -> replaced(bytes, at, at, one(WORDS));
            case 3 -> replaced(bytes, at, end, one(WORDS));
            case 4 -> replaced(bytes, at, at, run);
            case 5 -> replaced(bytes, at, end, piece(Raw.bytes(one(right).get())));
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : replaced(bytes, at, end, flipped(run));
        };
    }

    private byte[] piece(byte[] other) {
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + LONGEST_RUN));
    }

    private byte[] flipped(byte[] run) {
        for (int i = 0; i < run.length; i++) {
            run[i] ^= (byte) (1 << random.nextInt(8));
        }
        return run;
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(by);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
