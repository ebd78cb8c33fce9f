package org.keji.eventstore.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Stands before PostgreSQL and now and then cuts a connection, at the three moments that differ for the one who asked.
 */
public final class CuttingProxy implements AutoCloseable {

    /** When a connection is cut. */
    public enum Cut {
        /** The server never gets the request. */
        BEFORE,
        /** The server did what was asked, and its answer is lost. */
        UNHEARD,
        /** The answer was heard. */
        AFTER
    }

    private static final int ONE_IN = 80;

    private final Random random;
    private final int target;
    private final ServerSocket server;
    private final AtomicIntegerArray cuts = new AtomicIntegerArray(Cut.values().length);
    private volatile boolean calm;

    public CuttingProxy(int target, long seed) {
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

    public int count(Cut cut) {
        return cuts.get(cut.ordinal());
    }

    /** Cuts no more. */
    public void calm() {
        calm = true;
    }

    /** Cuts again. */
    public void trouble() {
        calm = false;
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Link link = new Link(server.accept(), new Socket(InetAddress.getLoopbackAddress(), target));
                Thread.ofVirtual().start(link::forward);
                Thread.ofVirtual().start(link::back);
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private final class Link {

        private final Socket client;
        private final Socket database;
        private volatile boolean unheard;
        private volatile boolean last;

        Link(Socket client, Socket database) throws IOException {
            this.client = client;
            this.database = database;
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
        }

        void forward() {
            byte[] buffer = new byte[1 << 16];
            try (client;
                    database) {
                InputStream from = client.getInputStream();
                for (int length = from.read(buffer); length > 0; length = from.read(buffer)) {
                    if (doom()) {
                        return;
                    }
                    database.getOutputStream().write(buffer, 0, length);
                }
            } catch (IOException gone) {
                // One end is gone, and with it the link.
            }
        }

        /** Decides the fate of a request; true if it goes no further. */
        private boolean doom() {
            if (calm || random.nextInt(ONE_IN) != 0) {
                return false;
            }
            Cut cut = Cut.values()[random.nextInt(3)];
            cuts.incrementAndGet(cut.ordinal());
            unheard = cut == Cut.UNHEARD;
            last = cut == Cut.AFTER;
            return cut == Cut.BEFORE;
        }

        void back() {
            byte[] buffer = new byte[1 << 16];
            try (client;
                    database) {
                InputStream from = database.getInputStream();
                for (int length = from.read(buffer); length > 0 && !unheard; length = from.read(buffer)) {
                    client.getOutputStream().write(buffer, 0, length);
                    if (last) {
                        return;
                    }
                }
            } catch (IOException gone) {
                // One end is gone, and with it the link.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
