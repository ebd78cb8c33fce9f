package org.keji.query.policybook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.policy.PolicyEvent.VersionApproved;
import org.keji.kernel.policy.PolicyEvent.VersionDiscarded;
import org.keji.kernel.policy.PolicyEvent.VersionDrafted;
import org.keji.kernel.policy.PolicyEvent.VersionPublished;
import org.keji.kernel.policy.PolicyEvent.VersionShipped;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.policy.Setting;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The versions of the policy books and what each says (PO-01). */
@Configuration(proxyBeanMethods = false)
public class PolicyBookProjection {

    static final String NAME = "policy_book";

    @Bean
    public ReadModel policyBook() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(
                                "version", VersionRow.class, PolicyBookProjection::key, PolicyBookProjection::after),
                        new Entities<>(
                                "setting", SettingRow.class, PolicyBookProjection::keys, PolicyBookProjection::says)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof PolicyEvent event ? VersionRow.key(event.stream(), event.number()) : null;
    }

    static @Nullable VersionRow after(@Nullable VersionRow before, Recorded recorded) {
        PolicyEvent event = (PolicyEvent) recorded.event();
        return switch (event) {
            case VersionShipped e ->
                new VersionRow(
                        VersionRow.key(e.stream(), e.number()),
                        e.bookId().name(),
                        e.number(),
                        "published",
                        null,
                        e.effectiveFrom(),
                        0,
                        StepTaken.NOT_YET,
                        StepTaken.NOT_YET,
                        StepTaken.of(recorded),
                        StepTaken.NOT_YET);
            case VersionDrafted e ->
                new VersionRow(
                        VersionRow.key(e.stream(), e.number()),
                        e.bookId().name(),
                        e.number(),
                        "drafted",
                        e.department(),
                        e.effectiveFrom(),
                        e.basedOn(),
                        StepTaken.of(recorded),
                        StepTaken.NOT_YET,
                        StepTaken.NOT_YET,
                        StepTaken.NOT_YET);
            case VersionApproved _ -> before == null ? null : before.approved(StepTaken.of(recorded));
            case VersionPublished _ -> before == null ? null : before.published(StepTaken.of(recorded));
            case VersionDiscarded _ -> before == null ? null : before.discarded(StepTaken.of(recorded));
        };
    }

    private static Map<PolicyParameter, Setting> settings(PolicyEvent event) {
        return switch (event) {
            case VersionShipped e -> e.parameters();
            case VersionDrafted e -> e.parameters();
            case VersionApproved _, VersionPublished _, VersionDiscarded _ -> Map.of();
        };
    }

    private static List<String> keys(Recorded recorded) {
        return recorded.event() instanceof PolicyEvent event
                ? settings(event).keySet().stream()
                        .map(parameter -> key(event, parameter))
                        .toList()
                : List.of();
    }

    private static String key(PolicyEvent event, PolicyParameter parameter) {
        return VersionRow.key(event.stream(), event.number()) + " " + parameter.name();
    }

    static SettingRow says(String key, @Nullable SettingRow before, Recorded recorded) {
        PolicyEvent event = (PolicyEvent) recorded.event();
        PolicyParameter parameter = PolicyParameter.valueOf(key.substring(key.lastIndexOf(' ') + 1));
        Setting setting = Objects.requireNonNull(settings(event).get(parameter));
        return new SettingRow(
                key,
                event.bookId().name(),
                event.number(),
                parameter.name(),
                parameter.ruleId(),
                setting.value(),
                setting.source());
    }
}
