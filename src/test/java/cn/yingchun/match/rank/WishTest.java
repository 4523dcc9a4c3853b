package cn.yingchun.match.rank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.patient.Blood;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of a few donors who match alike comes first for a patient, step by step.
class WishTest {
    @ParameterizedTest(name = "patient {0} {1}, by {2}: {3} becomes {4}")
    @CsvSource(textBlock = """
            '', UNKNOWN, ABO, A+ B+ AB+ O+,  A+ B+ AB+ O+
            A+, UNKNOWN, ABO, AB+ B+ O+ A-,  A- O+ AB+ B+
            O+, UNKNOWN, ABO, A+ AB+ O-,     O- A+ AB+
            AB, UNKNOWN, ABO, O+ A+ AB+,     AB+ O+ A+
            '', N,       CMV, P UNKNOWN N,   N UNKNOWN P
            '', P,       CMV, N UNKNOWN P,   P UNKNOWN N
            '', UNKNOWN, CMV, P N UNKNOWN,   P N UNKNOWN
            """)
    void aPatientsOwnBloodDecidesBetweenDonors(String abo, Cmv cmv, Criterion by, String donors, String expected) {
        var wish = Wish.of(new Blood(abo, cmv));
        var ordered = Stream.of(donors.split(" ")).sorted(Comparator.comparingInt((String donor) -> by.cost(traits(by, donor), wish)));
        assertThat(ordered.toList()).containsExactly(expected.split(" "));
    }

    private static Traits traits(Criterion by, String donor) {
        return new Traits(30, Sex.M, by == Criterion.ABO ? donor : "", by == Criterion.CMV ? Cmv.valueOf(donor) : Cmv.UNKNOWN, 70, Availability.AV);
    }
}
