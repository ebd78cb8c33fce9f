package org.keji.house.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads no body further than its kind may be long: JSON 256 KiB, a workbook 16 MiB, CSV 64 MiB. Who sends it more
 * slowly than any line carries it is waited for no longer, since a thread waits too.
 */
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    static final long JSON_BYTES = 256L << 10;
    static final long FILE_BYTES = 64L << 20;
    static final long WORKBOOK_BYTES = 16L << 20;
    static final long SLOWEST_BYTES_A_SECOND = 16L << 10;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProblemWriter problems;
    private final Duration patience;

    BodyLimit(ProblemWriter problems, @Value("${keji.patience}") Duration patience) {
        this.problems = problems;
        this.patience = patience;
    }

    /** The body went on past its limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The body dribbles in. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        // A wildcard is for what is wished, not for what is sent; no reader of bodies expects it.
        if (type.contains("*")) {
            problems.write(request, response, Problem.WRONG_TYPE);
            return;
        }
        long limit = limit(type);
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, Problem.TOO_LONG);
            return;
        }
        chain.doFilter(new Limited(request, limit, patience), response);
    }

    private static long limit(String type) {
        if (type.startsWith("text/csv")) {
            return FILE_BYTES;
        }
        return type.startsWith(WORKBOOK) ? WORKBOOK_BYTES : JSON_BYTES;
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long limit;
        private final Duration patience;

        Limited(HttpServletRequest request, long limit, Duration patience) {
            super(request);
            this.limit = limit;
            this.patience = patience;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), limit, patience);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long began = System.nanoTime();
        private final long patienceNanos;
        private long had;
        private long left;

        Counted(ServletInputStream body, long limit, Duration patience) {
            this.body = body;
            this.left = limit;
            this.patienceNanos = patience.toNanos();
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            had += read;
            left -= read;
            if (left < 0) {
                throw new TooLong();
            }
            if (read > 0 && System.nanoTime() - began > patienceNanos + had * 1_000_000_000 / SLOWEST_BYTES_A_SECOND) {
                throw new TooSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
