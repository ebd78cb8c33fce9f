package org.keji.eventstore.axon;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Token stores whose rows commit with the rows of the read model they belong to. */
public final class Tokens {

    /** A claim older than this may be taken over by another node. */
    public static final Duration CLAIM_LIMIT = Duration.ofSeconds(5);

    private Tokens() {}

    /**
     * @param schema where the table {@code token} lies
     */
    public static JdbcTokenStore in(String schema, DataSource source) {
        return in(schema, source, UUID.randomUUID().toString());
    }

    /**
     * @param node tells this process from all others; a host name and a process id do not, in containers
     */
    static JdbcTokenStore in(String schema, DataSource source, String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(source))
                .schema(TokenSchema.builder()
                        .setTokenTable(schema + ".token")
                        .setProcessorNameColumn("processor")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .setOwnerColumn("owner")
                        .build())
                .serializer(serializer())
                .nodeId(node)
                .claimTimeout(CLAIM_LIMIT)
                .build();
    }

    /** JSON that can read back every token Axon writes, the one of a running reset included. */
    public static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.eventhandling.")
                                .build()))
                .build();
    }
}
