package cn.yingchun.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTest {
    /// What a scanner sends, and what the program takes it for.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            =G12349865432100,       Donation G123498654321
            =G12349865432177,       Donation G123498654321
            =G12349865432178,       Wrong collect.scan.din
            =G1234986543211,        Wrong collect.scan.din
            G123498654321H,         Donation G123498654321
            G1234 98 654321 H,      Donation G123498654321
            G123498654321J,         Wrong collect.scan.din
            G123498654312H,         Wrong collect.scan.din
            =<S1128V00,             Product S1128V00
            =<S1128V0,              Wrong collect.scan.product
            =%6200,                 Blood 62
            =%620,                  Wrong collect.scan.blood
            &>0210042359,           Expires 2021-01-04T23:59
            &>0214002359,           Wrong collect.scan.date
            &:2197041010000031617,  Donor 2197041010000031617
            &:2197041010000031618,  Wrong collect.scan.grid
            2197041010000031617,    Donor 2197041010000031617
            px00000033,             Plain PX00000033
            0106901234567892,       Medicine 06901234567892 - -
            (01)06901234567892(17)270630(10)L1,  Medicine 06901234567892 L1 2027-06-30
            01069012345678921727060010DEMO7,     Medicine 06901234567892 DEMO7 2027-06-30
            (01)06901234567892(10)A-9(11)250101(17)270101, Medicine 06901234567892 A-9 2027-01-01
            0106901234567893,       Wrong collect.scan.drug
            81234567890123456789,   Medicine 81234567890123456789 - -
            """)
    void aScanSaysWhatItIsOrIsRefused(String sent, String taken) {
        assertThat(shown(Scan.read(sent))).isEqualTo(taken);
    }

    private static String shown(Scan scan) {
        return switch (scan) {
            case Scan.Donation(var din) -> "Donation " + din.text();
            case Scan.Product(var code) -> "Product " + code.text();
            case Scan.Blood(var group) -> "Blood " + group;
            case Scan.Expires(var at) -> "Expires " + at;
            case Scan.Collected(var at) -> "Collected " + at;
            case Scan.Donor(var grid) -> "Donor " + grid.text();
            case Scan.Plain(var text) -> "Plain " + text;
            case Scan.Medicine(var code) -> "Medicine " + code.item() + " " + code.lot().orElse("-") + " " + code.expires().map(Object::toString).orElse("-");
            case Scan.Wrong(var key, _) -> "Wrong " + key;
        };
    }

    @Property(tries = 500)
    void anyOneWrongDigitOfADonationNumberIsSeen(@ForAll @IntRange(min = 0, max = 999_999) int serial, @ForAll @IntRange(min = 7, max = 12) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var din = new Din("G123498" + "%06d".formatted(serial));
        var digit = (din.text().charAt(place) - '0' + by) % 10;
        var misread = din.text().substring(0, place) + digit + din.text().substring(place + 1);
        assertThat(Scan.read(misread + din.check())).isInstanceOf(Scan.Wrong.class);
        assertThat(Scan.read("=" + misread + din.flag())).isInstanceOf(Scan.Wrong.class);
        assertThat(Scan.read(din.text() + din.check())).isEqualTo(new Scan.Donation(din));
    }

    @Test
    void datesAreReadAsTheLabelCarriesThem() {
        var at = LocalDateTime.of(2024, 12, 31, 23, 5);
        assertThat(Scan.dateTime(at)).isEqualTo("0243662305");
        assertThat(Scan.read("&>" + Scan.dateTime(at))).isEqualTo(new Scan.Expires(at));
    }

    @Test
    void bagsOfADividedProductGetALetterEach() {
        assertThat(ProductCode.volunteer("S1128", 0).text()).isEqualTo("S1128V00");
        assertThat(ProductCode.volunteer("S1128", 2).text()).isEqualTo("S1128VB0");
        assertThat(ProductCode.read("=<S1128VB0").orElseThrow().description()).isEqualTo("S1128");
    }
}
