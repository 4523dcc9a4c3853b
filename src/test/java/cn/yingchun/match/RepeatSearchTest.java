package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.repeat.Change;
import cn.yingchun.match.repeat.RepeatSearch;
import cn.yingchun.match.repeat.SearchRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .containsExactly(new Change("D", Change.Kind.CAME, Set.of(Change.Reason.NEW_DONOR)));
    }

    @Test
    void aDonorTheRegistryHasNoMoreWasRemoved() {
        assertThat(changes(List.of(People.donor("D", PATIENT)), List.of()))
                .containsExactly(new Change("D", Change.Kind.WENT, Set.of(Change.Reason.REMOVED)));
    }

    @Test
    void aDonorWithAnotherTypingWasRetyped() {
        assertThat(changes(List.of(People.donor("D", OPEN)), List.of(People.donor("D", PATIENT))))
                .containsExactly(new Change("D", Change.Kind.CHANGED, Set.of(Change.Reason.RETYPED)));
    }

    @Test
    void aDonorRetypedOutOfTheListWentForThatReasonOrTheListsEnd() {
        assertThat(changes(List.of(People.donor("D", OPEN)), List.of(People.donor("D", "A*24:02+A*24:02^B*40:01+B*40:01"))))
                .containsExactly(new Change("D", Change.Kind.WENT, Set.of(Change.Reason.RETYPED, Change.Reason.END_OF_LIST)));
    }

    @Test
    void aDonorWhoCanNoLongerBeAskedChangedStatus() {
        var donor = People.donor("D", PATIENT);
        var away = new RegistryDonor("D", donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(), donor.hla(),
                Availability.TU, Map.of());
        assertThat(changes(List.of(donor), List.of(away)))
                .containsExactly(new Change("D", Change.Kind.CHANGED, Set.of(Change.Reason.STATUS)));
    }

    @ParameterizedTest
    @CsvSource({"t, NOMENCLATURE", "other, FREQUENCIES"})
    void theSameTypingWithAnotherProbabilityIsTracedToWhatChanged(String name, Change.Reason reason) {
        var donors = List.of(People.donor("D", OPEN));
        var before = SearchRecord.of("q", People.search(TABLE, donors, PATIENT));
        var now = SearchRecord.of("q", People.search(table(name, 0.2), donors, PATIENT));
        assertThat(new RepeatSearch(before, now, _ -> true, _ -> true).changes()).containsExactly(
                new Change("D", Change.Kind.CHANGED, Set.of(reason)));
    }

    @Test
    void twoQuestionsDoNotCompare() {
        var answer = People.search(TABLE, List.of(), PATIENT);
        assertThatThrownBy(() -> new RepeatSearch(SearchRecord.of("one", answer), SearchRecord.of("two", answer), _ -> true, _ -> true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Change> changes(List<RegistryDonor> before, List<RegistryDonor> now) {
        var old = People.index(TABLE, before);
        var current = People.index(TABLE, now);
        return new RepeatSearch(SearchRecord.of("q", People.search(TABLE, before, PATIENT)),
                SearchRecord.of("q", People.search(TABLE, now, PATIENT)),
                code -> old.donor(code).isPresent(), code -> current.donor(code).isPresent()).changes();
    }

    private static HaplotypeTable table(String label, double rare) {
        return People.table(label, """
                A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04
                A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,0.03
                A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,""" + rare);
    }
}
