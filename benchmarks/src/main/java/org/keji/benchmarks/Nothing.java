package org.keji.benchmarks;

import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A request for nothing: what HTTP, sign-in and the policy table cost by themselves. */
@RestController
class Nothing {

    @PostMapping("/api/v1/nothing")
    @Requires(Permission.READ_COMPLAINTS)
    String nothing() {
        return "{}";
    }
}
