package cn.yingchun.domain.honours;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.HonourFact.Unit;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.honours.Ordinals.Ordinal;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of donors: Zhengzhou's 315th is official, Liu's follows on 4 January 2021 and is Henan's first of the year.
class OrdinalsTest {
    private static final Donation DECEMBER = donation(1, 1, "2020-12-20T12:00",
            Map.of(Counter.CITY, 315, Counter.PROVINCE, 900, Counter.NATION, 10_600, Counter.PROVINCE_OF_YEAR, 88));
    private static final Donation LIU = donation(2, 2, "2021-01-04T12:30", Map.of());

    private static Donation donation(int number, int donor, String ended, Map<Counter, Integer> given) {
        return new Donation(new CaseId(new UUID(1, number)), new DonorId(new UUID(2, donor)), Paper.instant(ended),
                given.isEmpty() ? Optional.empty() : Optional.of(new OrdinalConfirmed(given, Unit.PERSON, "演示通知")));
    }

    private static Ordinals persons(Donation... donations) {
        return new Ordinals(List.of(donations), Unit.PERSON);
    }

    @Test
    void liuIsProvisionallyThe316thOfTheCityAndTheFirstOfTheYear() {
        var ordinals = persons(DECEMBER, LIU);
        assertThat(ordinals.of(LIU)).containsEntry(Counter.CITY, new Ordinal(316, false)).containsEntry(Counter.PROVINCE, new Ordinal(901, false))
                .containsEntry(Counter.PROVINCE_OF_YEAR, new Ordinal(1, false));
        assertThat(ordinals.firstOfYear(LIU)).isTrue();
        assertThat(ordinals.firstOfYear(DECEMBER)).isFalse();
    }

    @Test
    void whatTheProvinceGaveIsOfficialAndWhatFollowsGoesOnFromIt() {
        var confirmed = donation(2, 2, "2021-01-04T12:30", Map.of(Counter.CITY, 316, Counter.PROVINCE_OF_YEAR, 1));
        var next = donation(3, 3, "2021-01-20T12:00", Map.of());
        assertThat(persons(DECEMBER, confirmed, next).of(confirmed)).containsEntry(Counter.CITY, new Ordinal(316, true));
        assertThat(persons(DECEMBER, confirmed, next).of(next)).containsEntry(Counter.CITY, new Ordinal(317, false))
                .containsEntry(Counter.PROVINCE_OF_YEAR, new Ordinal(2, false));
    }

    @Test
    void anEarlierDonationThatComesInLaterTakesTheFirstOfTheYear() {
        var earlier = donation(4, 4, "2021-01-02T10:00", Map.of());
        assertThat(persons(DECEMBER, LIU, earlier).firstOfYear(LIU)).isFalse();
        assertThat(persons(DECEMBER, LIU, earlier).of(LIU)).containsEntry(Counter.CITY, new Ordinal(317, false));
    }

    @ParameterizedTest(name = "the other ends {0}: Liu is {1}")
    @CsvSource({"2021-01-04T12:29, 317", "2021-01-04T12:31, 316", "2021-01-04T12:30, 316"})
    void onOneDayTheEndOfTheCollectionDecides(String other, int number) {
        assertThat(persons(DECEMBER, donation(9, 9, other, Map.of()), LIU).of(LIU)).containsEntry(Counter.CITY, new Ordinal(number, false));
    }

    @Test
    void aSecondDonationAddsADonationAndNotAPerson() {
        var again = donation(5, 1, "2021-03-01T10:00", Map.of());
        var next = donation(6, 6, "2021-03-02T10:00", Map.of());
        assertThat(persons(DECEMBER, LIU, again, next).of(next)).containsEntry(Counter.CITY, new Ordinal(317, false));
        var counted = new Donation(DECEMBER.theCase(), DECEMBER.donor(), DECEMBER.ended(),
                Optional.of(new OrdinalConfirmed(Map.of(Counter.CITY, 315), Unit.DONATION, "演示通知")));
        assertThat(new Ordinals(List.of(counted, LIU, again, next), Unit.DONATION).of(next)).containsEntry(Counter.CITY, new Ordinal(318, false));
    }

    @Test
    void nothingIsInventedWhereNothingOfficialIsKnown() {
        assertThat(persons(LIU).of(LIU)).containsOnlyKeys(Counter.PROVINCE_OF_YEAR);
    }

    @ParameterizedTest(name = "{0} donations, {1} of blood: {2}")
    @CsvSource({"0, 40, ''", "1, 0, devotion", "1, 19, devotion", "1, 20, devotion special", "2, 0, devotion special"})
    void awardsFollowTheTable(int donations, int blood, String codes) {
        assertThat(String.join(" ", Award.earned(Award.load(), "110000", donations, blood).stream().map(Award::code).toList())).isEqualTo(codes);
        assertThat(Award.earned(Award.load(), "410105", 1, 0)).extracting(Award::code).contains("clinic");
    }
}
