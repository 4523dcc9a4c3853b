package cn.yingchun.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.identifier.ResidentId.Fault;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @ValueSource(strings = {
        "6939DKM001392612726", "2197012345678901210", "2197041010000031617", "3553000000000000128", "9991000000000000100",
        "2197ABC012345678929"
    })
    void validGridsAreRead(String text) {
        assertThat(Grid.read(text)).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            9991012070433202000, sample in WMDA documents; the check should be 03
            4070000080000000000, sample in HKBMDR documents; the check should be 01
            2197041010000031618, last digit changed
            2197041010000031671, check digits swapped
            2197041010000013617, two registration characters swapped
            219704101000003161,  18 characters
            21970410100000316I7, letter in the check
            2197O41010000031617, letter O for zero
            0197041010000031617, issuer below 1000
            """)
    void gridsThatFailTheirCheckAreRefused(String text, String why) {
        assertThat(Grid.read(text)).as(why).isEmpty();
    }

    @Test
    void gridsArePrintedInGroupsAndReadBackWithBlanksAndHyphens() {
        var grid = new Grid("2197041010000031617");
        assertThat(grid.printed()).isEqualTo("2197 0410 1000 0031 617");
        assertThat(Grid.read(grid.printed())).contains(grid);
        assertThat(Grid.read("2197-0410-1000-0031-617")).contains(grid);
        assertThat(Grid.read("6939dkm001392612726")).map(Grid::issuer).contains("6939");
    }

    @Property
    void everySingleMistakeInAGridIsFound(@ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long number,
            @ForAll @IntRange(min = 4, max = 16) int place, @ForAll @IntRange(min = 0, max = 35) int letter) {
        var body = "2197%013d".formatted(number);
        var grid = body + "%02d".formatted(Mod37.check(body));
        assertThat(Grid.read(grid)).isPresent();
        var wrong = grid.substring(0, place) + LETTERS.charAt(letter) + grid.substring(place + 1);
        assertThat(Grid.read(wrong).isPresent()).isEqualTo(wrong.equals(grid));
        var swapped = grid.substring(0, place - 1) + grid.charAt(place) + grid.charAt(place - 1) + grid.substring(place + 1);
        if (place > 4) {
            assertThat(Grid.read(swapped).isPresent()).isEqualTo(swapped.equals(grid));
        }
    }

    @ParameterizedTest(name = "{0} K={1} flag={2}")
    @CsvSource({"G123498654321, H, 77", "A999914123458, J, 79", "W000008123456, X, 93"})
    void dinHasItsCheckCharacterAndFlag(String text, char check, String flag) {
        var din = new Din(text);
        assertThat(din.check()).isEqualTo(check);
        assertThat(din.flag()).isEqualTo(flag);
        assertThat(Din.read(din.printed() + check)).contains(din);
        assertThat(Din.read("=" + text + "00")).as("as a scanner sends it").contains(din);
        assertThat(Din.read(text + (check == 'A' ? 'B' : 'A'))).as("wrong check character").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, F", "34052419800101001X, 1980-01-01, M", "410105198211040038, 1982-11-04, M",
        "41018319960229002X, 1996-02-29, F", "41018319960229002x, 1996-02-29, F"
    })
    void residentNumbersTellBirthDateAndSex(String text, LocalDate birth, Sex sex) {
        var id = ResidentId.read(text, TODAY).orElseThrow();
        assertThat(id.agrees(birth, sex)).isTrue();
        assertThat(id.agrees(birth.plusDays(1), sex)).isFalse();
        assertThat(id.agrees(birth, sex == Sex.M ? Sex.F : Sex.M)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            41010519821104001X, CHECK
            410105198211310038, DATE
            990105198211040038, REGION
            41010519821104003,  LENGTH
            410105203011040033, FUTURE
            4.10105E+17,        LENGTH
            410105189211040038, FUTURE
            """)
    void wrongResidentNumbersSayWhatIsWrong(String text, Fault fault) {
        assertThat(ResidentId.fault(text, TODAY)).contains(fault);
        assertThat(ResidentId.read(text, TODAY)).isEmpty();
    }

    @Test
    void residentNumbersAreMaskedWhereverTheyAreWritten() {
        assertThat(new ResidentId("410105198211040038")).hasToString("410105********0038");
    }
}
