package org.keji.eventstore.vault;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.append.LogUnavailable;

/**
 * Epochs of the master key. A new one is opened while everybody works; living keys are wrapped anew in it, some at a
 * time; then the old one is destroyed, and with it every copy of a key that was destroyed before (DP-03).
 */
public final class KeyEpochs {

    private static final int AT_ONCE = 200;
    private static final long LOCK = 0x6b656a692d6b6579L;

    private final DataSource source;
    private final MasterKey master;

    /** @param source connections of the keeper */
    public KeyEpochs(DataSource source, MasterKey master) {
        this.source = source;
        this.master = master;
    }

    /** @param keys how many keys of persons are wrapped in it */
    public record Epoch(
            int number,
            Instant openedAt,
            String openedBy,
            @Nullable Instant destroyedAt,
            @Nullable String destroyedBy,
            long keys) {}

    public List<Epoch> all() {
        return asked(connection -> {
            List<Epoch> all = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                            "select e.*, (select count(*) from vault.subject_key k where k.epoch = e.epoch) as keys"
                                    + " from vault.epoch e order by epoch");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime destroyed = row.getObject("destroyed_at", OffsetDateTime.class);
                    all.add(new Epoch(
                            row.getInt("epoch"),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                            row.getString("opened_by"),
                            destroyed == null ? null : destroyed.toInstant(),
                            row.getString("destroyed_by"),
                            row.getLong("keys")));
                }
            }
            return all;
        });
    }

    /** The epoch in which new keys are wrapped. */
    public int newest() {
        return asked(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select max(epoch) from vault.epoch");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /**
     * Opens the next epoch. Its key is the one found at the place of the master key, or is made there.
     *
     * @return false if there is no such key and this process cannot write one
     */
    public boolean open(int epoch, String by) {
        return alone(connection -> {
            if (!master.open(epoch)) {
                return false;
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into vault.epoch values (?, clock_timestamp(), ?) on conflict do nothing")) {
                insert.setInt(1, epoch);
                insert.setString(2, by);
                insert.executeUpdate();
                return true;
            }
        });
    }

    /**
     * Wraps some keys of older epochs anew.
     *
     * @return how many; 0 if none is left but those somebody else holds just now
     */
    public int rewrap() {
        int newest = newest();
        return asked(connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                            connection.prepareStatement("select subject, epoch, wrapped from vault.subject_key"
                                    + " where epoch < ? limit " + AT_ONCE + " for update skip locked");
                    PreparedStatement update = connection.prepareStatement(
                            "update vault.subject_key set epoch = ?, wrapped = ? where subject = ?")) {
                select.setInt(1, newest);
                int wrapped = 0;
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        String subject = row.getString(1);
                        update.setInt(1, newest);
                        update.setBytes(2, anew(newest, subject, row.getInt(2), row.getBytes(3)));
                        update.setString(3, subject);
                        update.addBatch();
                        wrapped++;
                    }
                }
                update.executeBatch();
                connection.commit();
                return wrapped;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private byte[] anew(int newest, String subject, int epoch, byte[] wrapped) {
        try {
            return master.wrap(newest, subject, master.unwrap(epoch, subject, wrapped));
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("The master key does not open the key of " + subject, wrongKey);
        }
    }

    /**
     * Destroys an epoch and all before it.
     *
     * @return empty if a key is still wrapped in it, or it is the newest; else whether its key was taken from its
     *     place, which its keeper has to do where this process cannot
     */
    public Optional<Boolean> destroy(int epoch, String by) {
        return alone(connection -> {
            try (PreparedStatement close = connection.prepareStatement("select log.close_epoch(?, ?)")) {
                close.setInt(1, epoch);
                close.setString(2, by);
                try (ResultSet row = close.executeQuery()) {
                    row.next();
                    return row.getBoolean(1) ? Optional.of(master.forgetUpTo(epoch)) : Optional.empty();
                }
            }
        });
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /**
     * One at a time, whatever node asks: of two who write keys to one place, the second would write over what the first
     * has made, and nobody could open what was wrapped between.
     */
    private <T> T alone(Question<T> question) {
        return asked(connection -> {
            try (Statement lock = connection.createStatement()) {
                lock.execute("select pg_advisory_lock(" + LOCK + ")");
                try {
                    return question.ask(connection);
                } finally {
                    lock.execute("select pg_advisory_unlock(" + LOCK + ")");
                }
            }
        });
    }

    private <T> T asked(Question<T> question) {
        try (Connection connection = source.getConnection()) {
            return question.ask(connection);
        } catch (SQLException error) {
            throw new LogUnavailable("The keys cannot be looked after now", error);
        }
    }
}
