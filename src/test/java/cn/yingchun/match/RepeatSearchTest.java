package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.repeat.Asked;
import cn.yingchun.match.repeat.RepeatSearch;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.store.lists.Past;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same question asked again: who came, who went, who changed, and why.
class RepeatSearchTest {
    private static final HaplotypeTable TABLE = table("t", 0.01);
    private static final String PATIENT = "A*02:07+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01";
    private static final String OPEN = PATIENT.replace("A*02:07", "A*02:XX");

    @Test
    void nothingChangedMeansNothingIsSaid() {
        assertThat(changes(List.of(People.donor("D", PATIENT)), List.of(People.donor("D", PATIENT)))).isEmpty();
    }

    @Test
    void aDonorTheRegistryDidNotHaveIsNew() {
        assertThat(changes(List.of(), List.of(People.donor("D", PATIENT))))
                .containsExactly("D CAME NEW_DONOR");
    }

    @Test
    void aDonorTheRegistryHasNoMoreWasRemoved() {
        assertThat(changes(List.of(People.donor("D", PATIENT)), List.of()))
                .containsExactly("D WENT REMOVED");
    }

    @Test
    void aDonorWithAnotherTypingWasRetyped() {
        assertThat(changes(List.of(People.donor("D", OPEN)), List.of(People.donor("D", PATIENT))))
                .containsExactly("D CHANGED RETYPED");
    }

    @Test
    void aDonorRetypedOutOfTheListOrIntoItSaysSoAndNothingElse() {
        var other = People.donor("D", "A*24:02+A*24:02^B*40:01+B*40:01");
        assertThat(changes(List.of(People.donor("D", OPEN)), List.of(other))).containsExactly("D WENT RETYPED");
        assertThat(changes(List.of(other), List.of(People.donor("D", OPEN)))).containsExactly("D CAME RETYPED");
    }

    @Test
    void sidesInAnotherOrderAndABlankForTheSameOnceMoreAreTheSameTyping() {
        var twice = People.donor("D", PATIENT.replace("A*02:07+A*11:01", "A*11:01+A*11:01"));
        var blank = People.donor("D", PATIENT.replace("A*02:07+A*11:01", "A*11:01").replace("B*46:01+B*13:01", "B*13:01+B*46:01"));
        assertThat(changes(List.of(twice), List.of(blank))).isEmpty();
    }

    @Test
    void aDonorWhoCanNoLongerBeAskedChangedStatus() {
        var donor = People.donor("D", PATIENT);
        var away = new RegistryDonor("D", donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(), donor.hla(),
                Availability.TU, Map.of());
        assertThat(changes(List.of(donor), List.of(away)))
                .containsExactly("D CHANGED STATUS");
        assertThat(changes(List.of(away), List.of(donor))).containsExactly("D CHANGED STATUS");
        var gone = donor.standing(Availability.DE);
        assertThat(changes(List.of(donor), List.of(gone))).containsExactly("D WENT REMOVED");
        assertThat(changes(List.of(gone), List.of(donor))).containsExactly("D CAME NEW_DONOR");
    }

    @Test
    void aDonorPushedOverTheEndOfAFullListAndOneWhoFillsTheRoomSaySo() {
        var first = People.donor("D1", PATIENT);
        var second = People.donor("D2", PATIENT);
        assertThat(told(new RepeatSearch(record(1, "n", "t", second), record(1, "n", "t", first), _ -> Map.of("D1", first), _ -> Optional.of(second))))
                .containsExactly("D1 CAME END_OF_LIST", "D2 WENT END_OF_LIST");
    }

    @Test
    void whereNothingElseDiffersAnAgeOrWeightPassedTheFilter() {
        var donor = People.donor("D", PATIENT);
        assertThat(told(new RepeatSearch(record(9, "n", "t", donor), record(9, "n", "t"), _ -> Map.of(), _ -> Optional.of(donor))))
                .containsExactly("D WENT TRAITS");
    }

    @ParameterizedTest
    @CsvSource({"names 2, t, NOMENCLATURE", "n, t2, FREQUENCIES"})
    void aDonorWhomOnlyOtherNamesOrFrequenciesCanHaveMovedOutSaysWhich(String names, String frequencies, String reason) {
        var donor = People.donor("D", PATIENT);
        assertThat(told(new RepeatSearch(record(9, "n", "t", donor), record(9, names, frequencies), _ -> Map.of(), _ -> Optional.of(donor))))
                .containsExactly("D WENT " + reason);
    }

    @ParameterizedTest
    @CsvSource({"t", "other"})
    void theSameTypingWithAnotherProbabilityIsTracedToTheFrequenciesEvenUnderTheSameName(String name) {
        var donors = List.of(People.donor("D", OPEN));
        var before = of(9, People.search(TABLE, donors, PATIENT));
        var now = of(9, People.search(table(name, 0.2), donors, PATIENT));
        assertThat(told(new RepeatSearch(before, now, _ -> Map.of(), _ -> Optional.empty()))).containsExactly("D CHANGED FREQUENCIES");
    }

    @Test
    void twoQuestionsDoNotCompare() {
        assertThatThrownBy(() -> new RepeatSearch(record(1, "n", "t"), record(2, "n", "t"), _ -> Map.of(), _ -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> changes(List<RegistryDonor> before, List<RegistryDonor> now) {
        return told(new RepeatSearch(of(9, People.search(TABLE, before, PATIENT)), of(9, People.search(TABLE, now, PATIENT)),
                codes -> before.stream().filter(donor -> codes.contains(donor.code())).collect(Collectors.toMap(RegistryDonor::code, donor -> donor)),
                code -> now.stream().filter(donor -> donor.code().equals(code)).findFirst()));
    }

    private static List<String> told(RepeatSearch search) {
        return search.changes().stream().map(change -> change.donor() + " " + change.kind() + " "
                + change.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(" "))).toList();
    }

    private static SearchRecord of(int top, Answer answer) {
        return SearchRecord.of(asked(top), Instant.EPOCH, new Past.Moment(1, 1, ""), answer);
    }

    private static SearchRecord record(int top, String names, String frequencies, RegistryDonor... donors) {
        var found = of(top, People.search(TABLE, List.of(donors), PATIENT));
        return new SearchRecord(found.asked(), found.made(), found.moment(), names, frequencies, found.lines());
    }

    private static Asked asked(int top) {
        return new Asked(new Details(0, PATIENT, Blood.UNKNOWN, Descent.UNKNOWN), MatchRules.USUAL, 8, false, Product.ADULT, Set.of(), DonorFilter.NONE, top);
    }

    private static HaplotypeTable table(String label, double rare) {
        return People.table(label, """
                A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04
                A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,0.03
                A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,""" + rare);
    }
}
