package org.keji.command.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.vault.KeyEpochs.Epoch;

/**
 * The epochs of the master key.
 *
 * @param note what its keeper has to do by hand; left out where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KeyEpochs")
record KeyEpochView(List<Epoch> items, @Nullable String note) {}
