package org.keji.query.customersearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike names are, and addresses, whatever their spelling. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "福州东港物流有限公司, 东港物流（福州）股份有限公司, 0.7, 1",
        "福州东港物流有限公司, 福州东巷物流有限公司, 0.6, 0.8",
        "福州东港物流有限公司, 厦门海达食品有限公司, 0, 0.1",
        "East Harbour Logistics Ltd., EAST HARBOUR LOGISTICS Co. Ltd, 1, 1",
        "East Harbour Logistics Ltd., East Harbor Logistics, 0.85, 0.99",
        "Müller & Söhne GmbH & Co. KG, Muller Sohne, 1, 1",
        "Société Générale S.A., SOCIETE GENERALE, 1, 1",
        "有限公司, 公司, 0, 1",
        "Co. Ltd., Ltd., 0, 1",
        "'', '', 0, 0"
    })
    void howAlikeTwoNamesAre(String one, String other, double least, double most) {
        OrganisationName name = OrganisationName.of(one);
        double likeness = name.likeness(OrganisationName.of(other));
        assertThat(likeness).isBetween(least, most);
        assertThat(OrganisationName.of(other).likeness(name)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "福州市鼓楼区东港路18号, 福州鼓楼区东港路１８号, 0.8, 1",
        "福州市鼓楼区东港路18号, 福州市鼓楼区东港路20号, 0, 0",
        "福州市鼓楼区东港路18号, 福州市鼓楼区东港路18号3层, 0.8, 1",
        "'18 Harbour Road, Fuzhou', 'Fuzhou, HARBOUR ROAD 18', 1, 1",
        "'18 Harbour Road, Fuzhou', '18 Quay Road, Xiamen', 0, 0.5"
    })
    void howAlikeTwoAddressesAre(String one, String other, double least, double most) {
        assertThat(Address.of(one).likeness(Address.of(other))).isBetween(least, most);
    }
}
