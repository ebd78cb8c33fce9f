package org.keji.eventstore.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.LogUnavailable;

/**
 * AES-256-GCM under a key per person. New keys are not written here: they travel in the append unit of the event that
 * first needs them, so that there is never a sealed value without its key, nor a key for nothing. Keys that sealed a
 * stored unit are remembered for a while, for sealing only: the append takes no value whose key is gone.
 */
public final class KeyRing {

    private static final int KEY_BYTES = 32;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final DataSource source;
    private final MasterKey master;
    private final KeyEpochs epochs;
    private final Cache<String, AesGcmJce> sealing = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();
    private volatile int epoch;

    /** @param source connections of the keeper, who alone may read keys */
    public KeyRing(DataSource source, MasterKey master) {
        this.source = source;
        this.master = master;
        this.epochs = new KeyEpochs(source, master);
    }

    /** A subject's key is gone: what this process remembers of it goes too. */
    public void forget(String subject) {
        sealing.invalidate(subject);
    }

    private int epoch() {
        if (epoch == 0) {
            epoch = epochs.newest();
        }
        return epoch;
    }

    /** Begins the sealing of one append unit. */
    public Session session() {
        return new Session();
    }

    /**
     * @throws KeyGone if the subject's key was destroyed or never was
     * @throws IllegalStateException if the value was sealed for another subject or place, or was altered
     */
    public byte[] open(String subject, byte[] context, byte[] sealed) {
        AesGcmJce cipher = find(subject).orElseThrow(() -> new KeyGone(subject));
        try {
            return cipher.decrypt(sealed, context);
        } catch (GeneralSecurityException altered) {
            // What was written of somebody after they were erased has a key of its own, which opens nothing of before.
            if (isGone(subject)) {
                throw new KeyGone(subject);
            }
            throw new IllegalStateException("A sealed value does not belong where it was found", altered);
        }
    }

    /**
     * Of these subjects, those nobody can open anything of any more.
     *
     * @throws LogUnavailable if that cannot be told now; a key that cannot be read is not a key that is gone
     */
    public Set<String> withoutKey(Collection<String> asked) {
        Set<String> gone = new LinkedHashSet<>(asked);
        if (gone.isEmpty()) {
            return gone;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select subject from vault.subject_key where subject = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", gone.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    gone.remove(row.getString(1));
                }
            }
            return gone;
        } catch (SQLException error) {
            throw new LogUnavailable("The keys cannot be read now", error);
        }
    }

    private boolean isGone(String subject) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("select from vault.gone where subject = ?")) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException error) {
            throw new LogUnavailable("The keys cannot be read now", error);
        }
    }

    private Optional<AesGcmJce> find(String subject) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select epoch, wrapped from vault.subject_key where subject = ?")) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new AesGcmJce(master.unwrap(row.getInt(1), subject, row.getBytes(2))))
                        : Optional.empty();
            }
        } catch (SQLException error) {
            throw new LogUnavailable("The keys cannot be read now", error);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("The master key does not open the key of " + subject, wrongKey);
        }
    }

    /** Seals the values of one unit and remembers which keys it made and whose values it sealed. */
    public final class Session {

        private final Map<String, AesGcmJce> ciphers = new HashMap<>();
        private final List<AppendUnit.NewKey> made = new ArrayList<>();
        private final Set<String> subjects = new LinkedHashSet<>();

        private Session() {}

        public byte[] seal(String subject, byte[] context, byte[] clear) {
            subjects.add(subject);
            try {
                return ciphers.computeIfAbsent(subject, this::cipher).encrypt(clear, context);
            } catch (GeneralSecurityException unusable) {
                throw new IllegalStateException("A personal value could not be sealed", unusable);
            }
        }

        private AesGcmJce cipher(String subject) {
            AesGcmJce remembered = sealing.getIfPresent(subject);
            return remembered != null ? remembered : find(subject).orElseGet(() -> make(subject));
        }

        /** The unit was stored: its keys are those of its subjects. */
        public void stored() {
            sealing.putAll(ciphers);
        }

        /** The unit was not stored, and it may be for a key that is gone: each is looked for again. */
        public void refused() {
            sealing.invalidateAll(ciphers.keySet());
            // Or a new epoch was opened meanwhile.
            epoch = epochs.newest();
        }

        private AesGcmJce make(String subject) {
            byte[] key = Random.randBytes(KEY_BYTES);
            try {
                int newest = epoch();
                made.add(new AppendUnit.NewKey(subject, newest, master.wrap(newest, subject, key)));
                return new AesGcmJce(key);
            } catch (GeneralSecurityException unusable) {
                throw new IllegalStateException("A key could not be made", unusable);
            }
        }

        /** The subjects sealed for since this was last asked. */
        public List<String> takeSubjects() {
            List<String> taken = List.copyOf(subjects);
            subjects.clear();
            return taken;
        }

        public List<AppendUnit.NewKey> newKeys() {
            return List.copyOf(made);
        }
    }
}
