package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.House;
import org.keji.house.testing.NamesAsked;

/** Nothing is sent out at start: the house asks for no name but its own. */
class QuietStartIT {

    @Test
    void nobodyIsCalled() throws Exception {
        House house = House.shared();
        assertThat(house.get("auditor-1", "/api/v1/read-models").status()).isEqualTo(200);
        assertThat(NamesAsked.all()).as("the resolver is in place").contains("localhost");
        Set<String> own = Set.of(
                "localhost", "127.0.0.1", "0.0.0.0", InetAddress.getLocalHost().getHostName());
        assertThat(NamesAsked.all()).isSubsetOf(own);
    }
}
