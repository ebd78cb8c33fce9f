package org.keji.command.keys;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.atomic.AtomicBoolean;
import org.keji.eventstore.vault.KeyEpochs;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The epochs of the master key over HTTP (DP-03). */
@RestController
@RequestMapping("/api/v1/key-epochs")
@Tag(name = "Keys", description = "The master key that wraps the keys of persons, in epochs (DP-03)")
class KeyEpochApi {

    private static final Logger LOG = LoggerFactory.getLogger(KeyEpochApi.class);

    private final KeyEpochs epochs;
    private final AtomicBoolean wrapping = new AtomicBoolean();

    KeyEpochApi(KeyEpochs epochs) {
        this.epochs = epochs;
    }

    @GetMapping
    @Requires(Permission.READ_KEYS)
    @Operation(
            operationId = "listKeyEpochs",
            summary = "Epochs of the master key, and how many keys each wraps (DP-03)")
    ResponseEntity<KeyEpochView> list() {
        return ResponseEntity.ok(new KeyEpochView(epochs.all(), null));
    }

    @PostMapping
    @Requires(Permission.ROTATE_KEYS)
    @Operation(
            operationId = "openKeyEpoch",
            summary = "Open the next epoch and wrap living keys anew (DP-03)",
            description = "The next epoch's key is the one its keeper has put beside the last, or is made where this "
                    + "process can write the file. New keys are wrapped in it at once, the others while everybody works; "
                    + "asked again before that is done, it goes on wrapping.")
    ResponseEntity<KeyEpochView> open(Actor actor) {
        int newest = epochs.newest();
        boolean allAreWrapped =
                epochs.all().stream().filter(epoch -> epoch.number() < newest).allMatch(epoch -> epoch.keys() == 0);
        if (allAreWrapped && !epochs.open(newest + 1, actor.subject())) {
            throw new Refusal(HouseRule.NEXT_KEY_IS_IN_ITS_PLACE, "");
        }
        if (wrapping.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("keji-rewrapping").start(this::wrapAll);
        }
        return ResponseEntity.accepted().body(new KeyEpochView(epochs.all(), null));
    }

    private void wrapAll() {
        try {
            int wrapped = epochs.rewrap();
            while (wrapped > 0) {
                wrapped = epochs.rewrap();
            }
        } catch (RuntimeException stopped) {
            LOG.warn("Keys are left in an older epoch; ask for it again: {}", stopped.getMessage());
        } finally {
            wrapping.set(false);
        }
    }

    @PostMapping("/{number}/destruction")
    @Requires(Permission.ROTATE_KEYS)
    @Operation(
            operationId = "destroyKeyEpoch",
            summary = "Destroy an epoch of the master key and all before it (DP-03)",
            description =
                    "Refused while a key is wrapped in it. From then on no backup of before opens anybody who was "
                            + "erased before; backups of before need the destroyed key for all others too.")
    ResponseEntity<KeyEpochView> destroy(@PathVariable int number, Actor actor) {
        if (epochs.all().stream().noneMatch(epoch -> epoch.number() == number)) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
        boolean taken = epochs.destroy(number, actor.subject())
                .orElseThrow(() -> new Refusal(HouseRule.DESTROYED_EPOCH_WRAPS_NOTHING, ""));
        String note = taken ? null : "Take the key of epoch " + number + " from its place, and every copy of it.";
        return ResponseEntity.ok(new KeyEpochView(epochs.all(), note));
    }
}
