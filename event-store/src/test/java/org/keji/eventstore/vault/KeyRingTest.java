package org.keji.eventstore.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.Appender;
import org.keji.eventstore.append.NewEvent;
import org.keji.eventstore.append.Verdict;
import org.keji.eventstore.sql.LoginRole;
import org.keji.eventstore.testing.TestDatabase;
import org.keji.eventstore.testing.Units;

/** What is sealed opens in its place and nowhere else, and every sealed value in the log has its key. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyRingTest {

    private static final byte[] PLACE = "event 1, name".getBytes(UTF_8);
    private static final byte[] CLEAR = "王小明".getBytes(UTF_8);

    private final TestDatabase database = new TestDatabase();
    private final DataSource keeper = database.database().as(LoginRole.KEEPER);
    private final KeyRing keys = new KeyRing(keeper, master(1));
    private final Appender appender = new Appender(database.database().as(LoginRole.COMMAND), () -> {});

    private static MasterKey master(int seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(bytes)));
    }

    @AfterAll
    void close() {
        appender.close();
    }

    @Test
    void whatWasSealedOpensAfterItsUnitWasStored() {
        KeyRing.Session session = keys.session();
        byte[] sealed = session.seal("wang", PLACE, CLEAR);
        assertThat(session.newKeys()).extracting(AppendUnit.NewKey::subject).containsExactly("wang");
        assertThatThrownBy(() -> keys.open("wang", PLACE, sealed))
                .as("the key is nowhere before the unit is")
                .isInstanceOf(KeyGone.class);

        Verdict.Stored stored = (Verdict.Stored) store(session, "wang-1");

        assertThat(keys.open("wang", PLACE, sealed)).isEqualTo(CLEAR);
        assertThat(database.number("select position from log.subject where subject = 'wang'"))
                .isEqualTo(stored.first());
        KeyRing.Session later = keys.session();
        assertThat(keys.open("wang", PLACE, later.seal("wang", PLACE, CLEAR))).isEqualTo(CLEAR);
        assertThat(later.newKeys()).as("the key is used again").isEmpty();
    }

    @Test
    void opensForNoOtherSubjectInNoOtherPlaceAndNotAltered() {
        KeyRing.Session session = keys.session();
        byte[] sealed = session.seal("li", PLACE, CLEAR);
        session.seal("zhao", PLACE, CLEAR);
        store(session, "li-1");

        assertDoesNotOpen("zhao", PLACE, sealed);
        assertDoesNotOpen("li", "event 2, name".getBytes(UTF_8), sealed);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertDoesNotOpen("li", PLACE, altered);
        }
        assertDoesNotOpen("li", PLACE, new byte[3]);
        assertThat(keys.open("li", PLACE, sealed)).isEqualTo(CLEAR);
    }

    private void assertDoesNotOpen(String subject, byte[] place, byte[] sealed) {
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.open(subject, place, sealed))
                .withMessage("A sealed value does not belong where it was found");
    }

    @Test
    void theSameWordsLookDifferentEachTime() {
        KeyRing.Session session = keys.session();
        assertThat(session.seal("sun", PLACE, CLEAR)).isNotEqualTo(session.seal("sun", PLACE, CLEAR));
        assertThat(session.newKeys()).as("one key for both").hasSize(1);
        assertThat(session.takeSubjects()).containsExactly("sun");
        assertThat(session.takeSubjects()).isEmpty();
    }

    @Test
    void aDestroyedKeyAndAnUnknownSubjectAreBothGone() {
        KeyRing.Session session = keys.session();
        byte[] sealed = session.seal("zhou", PLACE, CLEAR);
        store(session, "zhou-1");
        assertThat(keys.withoutKey(List.of("zhou", "nobody", "zhou"))).containsExactly("nobody");
        database.execute("delete from vault.subject_key where subject = 'zhou'");
        assertThat(keys.withoutKey(List.of("zhou", "nobody"))).containsExactly("zhou", "nobody");
        assertThat(keys.withoutKey(List.of())).isEmpty();

        assertThatThrownBy(() -> keys.open("zhou", PLACE, sealed)).isInstanceOf(KeyGone.class);
        assertThatThrownBy(() -> keys.open("nobody", PLACE, sealed))
                .isInstanceOf(KeyGone.class)
                .hasMessage("There is no key for nobody");
    }

    @Test
    void ofTwoWhoMakeTheSameKeyOneTriesAgainAndBothOpen() {
        KeyRing.Session first = keys.session();
        KeyRing.Session second = keys.session();
        byte[] one = first.seal("wu", PLACE, CLEAR);
        second.seal("wu", PLACE, CLEAR);
        assertThat(store(first, "wu-1")).isInstanceOf(Verdict.Stored.class);

        assertThat(store(second, "wu-2")).isEqualTo(new Verdict.Keyed());
        assertThat(database.number("select count(*) from log.event where stream = 'wu-2'"))
                .isZero();

        KeyRing.Session again = keys.session();
        byte[] other = again.seal("wu", PLACE, CLEAR);
        assertThat(store(again, "wu-2")).isInstanceOf(Verdict.Stored.class);
        assertThat(keys.open("wu", PLACE, one)).isEqualTo(CLEAR);
        assertThat(keys.open("wu", PLACE, other)).isEqualTo(CLEAR);
    }

    @Test
    void nothingIsStoredUnderARememberedKeyThatIsGone() {
        KeyRing.Session first = keys.session();
        first.seal("qian", PLACE, CLEAR);
        store(first, "qian-1");
        first.stored();
        database.execute("delete from vault.subject_key where subject = 'qian'");

        KeyRing.Session second = keys.session();
        second.seal("qian", PLACE, CLEAR);
        assertThat(second.newKeys()).as("the key is remembered").isEmpty();
        assertThat(store(second, "qian-2")).isEqualTo(new Verdict.Keyed());
        assertThat(database.number("select count(*) from log.event where stream = 'qian-2'"))
                .isZero();
        second.refused();

        KeyRing.Session third = keys.session();
        byte[] sealed = third.seal("qian", PLACE, CLEAR);
        assertThat(store(third, "qian-2")).isInstanceOf(Verdict.Stored.class);
        assertThat(keys.open("qian", PLACE, sealed)).isEqualTo(CLEAR);
    }

    @Test
    void anotherMasterKeyOpensNothingAndSaysWhy() {
        KeyRing.Session session = keys.session();
        byte[] sealed = session.seal("zheng", PLACE, CLEAR);
        store(session, "zheng-1");

        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyRing(keeper, master(2)).open("zheng", PLACE, sealed))
                .withMessageContaining("The master key does not open the key of zheng");
    }

    @Test
    void aWrappedKeyDoesNotServeAnotherSubject() {
        KeyRing.Session session = keys.session();
        byte[] sealed = session.seal("feng", PLACE, CLEAR);
        store(session, "feng-1");
        database.execute("update vault.subject_key set subject = 'chen' where subject = 'feng'");

        assertThatIllegalStateException().isThrownBy(() -> keys.open("chen", PLACE, sealed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAA=="})
    void aBadMasterKeySaysWhatAGoodOneIs(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MasterKey(new KeyPlace.InEnvironment(text)))
                .withMessageMatching(
                        "The master key (is 32 bytes in Base64; make one with: .*|has \\d+ bytes instead of 32)")
                .withNoCause();
    }

    @Test
    void aMasterKeyMayEndInALineFeedAsFilesDo() {
        byte[] bytes = new byte[32];
        assertThat(new MasterKey(new KeyPlace.InEnvironment(Base64.getEncoder().encodeToString(bytes) + "\n")))
                .isNotNull();
    }

    private Verdict store(KeyRing.Session session, String stream) {
        NewEvent plain = Units.event(stream, 0);
        NewEvent event = new NewEvent(
                stream,
                0,
                UUID.randomUUID(),
                plain.name(),
                1,
                plain.payload(),
                "{}",
                plain.occurredAt(),
                session.takeSubjects());
        return appender.append(new AppendUnit(List.of(event), List.of(), List.of(), null, null, session.newKeys()));
    }
}
