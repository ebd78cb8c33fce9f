package org.keji.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who holds a segment. Two processes in containers have the same host name and process id more often than not. */
@Timeout(60)
class TokenClaimTest {

    private final Reading reading = new Reading();

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void twoProcessesCannotHoldOneSegment() {
        JdbcTokenStore one = Tokens.in("reading", reading.models);
        JdbcTokenStore other = Tokens.in("reading", reading.models);
        reading.transactions.executeInTransaction(
                () -> one.initializeTokenSegments("p", 1, new GlobalSequenceTrackingToken(7)));
        assertThat(fetch(one)).isEqualTo(new GlobalSequenceTrackingToken(7));

        assertThatThrownBy(() -> fetch(other)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(fetch(one)).as("the holder may ask again").isEqualTo(new GlobalSequenceTrackingToken(7));

        reading.transactions.executeInTransaction(() -> one.releaseClaim("p", 0));
        assertThat(fetch(other)).as("given up, it is free").isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void underAxonsOwnNameOfANodeTwoCould() {
        JdbcTokenStore one = withAxonsNodeId();
        JdbcTokenStore other = withAxonsNodeId();
        reading.transactions.executeInTransaction(
                () -> one.initializeTokenSegments("p", 1, new GlobalSequenceTrackingToken(7)));

        assertThat(fetch(one)).isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThat(fetch(other)).as("the known fault").isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    private TrackingToken fetch(JdbcTokenStore store) {
        return reading.transactions.fetchInTransaction(() -> store.fetchToken("p", 0));
    }

    private JdbcTokenStore withAxonsNodeId() {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(reading.models))
                .serializer(Tokens.serializer())
                .schema(TokenSchema.builder()
                        .setTokenTable("reading.token")
                        .setProcessorNameColumn("processor")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .setOwnerColumn("owner")
                        .build())
                .build();
    }
}
