package org.keji.eventstore.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stands before PostgreSQL and passes on late what it is given, in both directions. What it holds it delivers, even if
 * whoever sent it has given up meanwhile: a slow network loses nothing, it brings it when nobody reckons with it.
 */
public final class SlowingProxy implements AutoCloseable {

    /** How fast it passes things on. */
    public enum Pace {
        /** At once. */
        CLEAR,
        /** Each piece between 50 and 300 ms late. */
        LATE,
        /** As late, and in pieces no larger than a packet. */
        DRIPPING,
        /** Not before the pace changes. */
        STALLED
    }

    private static final int LARGEST = 1 << 16;
    private static final int PACKET = 1460;
    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 300;

    private final Random random;
    private final int target;
    private final ServerSocket server;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicInteger late = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile Pace pace = Pace.CLEAR;

    public SlowingProxy(int target, long seed) {
        this.target = target;
        this.random = new Random(seed);
        try {
            server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many pieces came late. */
    public int late() {
        return late.get();
    }

    /** How many pieces were held by a stall and passed on after it. */
    public int held() {
        return held.get();
    }

    /** Changes the pace; what is held goes on if it may. */
    public void pace(Pace next) {
        lock.lock();
        try {
            pace = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                link(server.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void link(Socket client) throws IOException {
        try {
            Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pass(client, database));
            Thread.ofVirtual().start(() -> pass(database, client));
        } catch (IOException nobody) {
            client.close();
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[LARGEST];
        try (from;
                to) {
            InputStream input = from.getInputStream();
            for (int length = input.read(buffer); length > 0; length = input.read(buffer)) {
                for (int sent = 0; sent < length; ) {
                    int piece = Math.min(length - sent, pace == Pace.DRIPPING ? PACKET : LARGEST);
                    delay();
                    to.getOutputStream().write(buffer, sent, piece);
                    sent += piece;
                }
            }
        } catch (IOException gone) {
            // One end is gone, and with it the link.
        }
    }

    private void delay() {
        if (pace == Pace.STALLED) {
            hold();
            held.incrementAndGet();
        } else if (pace != Pace.CLEAR) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)));
            late.incrementAndGet();
        }
    }

    private void hold() {
        lock.lock();
        try {
            while (pace == Pace.STALLED) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes nobody in any more, and lets go of what is held. */
    @Override
    public void close() throws IOException {
        server.close();
        pace(Pace.CLEAR);
    }
}
