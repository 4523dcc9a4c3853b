package cn.yingchun.domain.donor.deferral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.DonorFact.DeferralLifted;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeferralsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final List<DeferralRule> rules = DeferralRule.load();

    private DeferralRule rule(String code) {
        return rules.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void allFiftyFiveRulesAreThereAndSayHowTheyEnd() {
        assertThat(rules).extracting(DeferralRule::code).isEqualTo(IntStream.rangeClosed(1, 55).mapToObj("D%02d"::formatted).toList());
        assertThat(rules).allSatisfy(rule -> assertThat(rule.span().isPresent()).as(rule.code()).isEqualTo(rule.ends() == DeferralRule.Ends.AFTER));
    }

    @ParameterizedTest(name = "{0} on {1}, {2} weeks: free from {3}")
    @CsvSource(nullValues = "-", textBlock = """
            D22, 2026-03-01, 39, 2026-11-29
            D22, 2026-03-01, 10, 2026-05-10
            D23, 2026-11-30,  0, 2027-02-28
            D28, 2026-11-01,  0, 2026-11-15
            D31, 2026-11-01,  0, 2026-11-16
            D30, 2026-08-31,  0, 2027-02-28
            D36, 2024-02-29,  0, 2025-02-28
            D09, 2026-11-01,  0, 2026-11-29
            D05, 2026-11-01,  0, -
            D15, 2026-11-01,  0, -
            """)
    void theEndIsComputedFromTheEvent(String code, LocalDate event, int weeks, LocalDate free) {
        assertThat(rule(code).freeFrom(event, weeks)).isEqualTo(Optional.ofNullable(free));
    }

    private static DonorFile file(DonorFact... facts) {
        var written = new ArrayList<Fact>();
        for (var what : facts) {
            written.add(new Fact(new FactName("T1", 1, written.size() + 1L), written.size() + 1L, 1, "测试", Instant.EPOCH, Instant.EPOCH,
                    Optional.empty(), Subject.of(new DonorId(new UUID(0, 1))), what, List.of()));
        }
        return DonorFile.of(written);
    }

    private static Deferred deferred(String rule, String from, String until) {
        return new Deferred(rule, LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse), "");
    }

    @Test
    void aDonorIsFreeOnceAllOverlappingDeferralsHaveEnded() {
        var file = file(deferred("D28", "2026-11-10", "2026-11-23"), deferred("D46", "2026-11-20", "2026-12-03"), deferred("D31", "2026-12-04", "2026-12-18"));
        assertThat(file.holding(TODAY)).hasSize(2);
        assertThat(file.freeFrom(TODAY)).contains(LocalDate.of(2026, 12, 19));
        assertThat(file.freeFrom(LocalDate.of(2026, 11, 9))).contains(LocalDate.of(2026, 11, 9));
    }

    @Test
    void oneWithoutAnEndHoldsUntilItIsLifted() {
        assertThat(file(deferred("D15", "2026-11-01", null)).freeFrom(TODAY)).isEmpty();
        assertThat(file(deferred("D15", "2026-11-01", null), new DeferralLifted("D15", LocalDate.of(2026, 11, 1))).freeFrom(TODAY)).contains(TODAY);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2} years")
    @CsvSource({"1982-11-04, 2021-01-04, 38", "1965-01-04, 2021-01-03, 55", "1965-01-04, 2021-01-04, 56", "2000-02-29, 2001-02-28, 0", "2000-02-29, 2001-03-01, 1"})
    void ageIsCountedToTheDay(LocalDate birth, LocalDate day, int years) {
        assertThat(Age.on(birth, day)).isEqualTo(years);
    }

    @Test
    void aProvinceMayReadTheAgeLimitNarrowly() {
        var birth = LocalDate.of(1965, 1, 4);
        assertThat(Age.Limit.NORM.lastDay(birth)).isEqualTo(LocalDate.of(2021, 1, 3));
        assertThat(new Age.Limit(55, false).lastDay(birth)).isEqualTo(LocalDate.of(2020, 1, 4));
        assertThat(new Age.Limit(55, false).allows(birth, LocalDate.of(2020, 1, 5))).isFalse();
    }
}
