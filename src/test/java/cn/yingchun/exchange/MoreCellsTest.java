package cn.yingchun.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.exchange.xml.WmdaDonor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The optional cells of a registry file that have a form of their own.
class MoreCellsTest {
    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            product  | cord   |
            product  | Adult  |
            product  | cow    | exchange.cell.product
            tnc_e7   | 145.5  |
            tnc_e7   | 0      | exchange.cell.cells
            tnc_e7   | 1e9    | exchange.cell.cells
            cd34_e6  | many   | exchange.cell.cells
            B_ser_1  | B15    |
            B_ser_2  | Bw62   |
            DRB1_ser_1 | DR17 |
            C_ser_1  | Cw9    |
            B_ser_1  | A2     | exchange.cell.antigen
            B_ser_1  | B*15   | exchange.cell.antigen
            region   | x y    |
            """)
    void aCellIsTakenOrRefusedWithItsReason(String column, String text, String reason) {
        assertThat(MoreCells.wrong(column, text).map(wrong -> wrong.key())).isEqualTo(java.util.Optional.ofNullable(reason));
    }

    @Test
    void anInventoryWithDnaAndSerologyOfOneLocusBringsBothAndWithSerologyAloneBringsItAsTheTyping() {
        var both = new WmdaDonor(1, "1234", Map.of("HLA/B/DNA/FIELD1", "15:03", "HLA/B/SER/FIELD1", "70", "HLA/A/SER/FIELD1", "2"));
        assertThat(both.cell("B_1")).isEqualTo("B*15:03");
        assertThat(both.cell("B_ser_1")).isEqualTo("B70");
        assertThat(both.cell("A_1")).isEqualTo("A2");
        assertThat(both.cell("A_ser_1")).isEmpty();
        assertThat(WmdaDonor.columns()).containsAll(RegistryDonor.SEROLOGY);
    }
}
