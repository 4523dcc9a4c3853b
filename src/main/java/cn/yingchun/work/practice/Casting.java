package cn.yingchun.work.practice;

import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.store.lists.Donors;
import cn.yingchun.work.NewCase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Chooses made-up donors for practice cases, and gives a patient the typing of one, so that each search finds somebody.
public final class Casting {
    private static final Pattern TWO_FIELDS = Pattern.compile("[A-Z0-9]+\\*\\d{2,3}:\\d{2,3}");
    private static final int MATCHED_LOCI = 5;
    private static final int OLDEST = 50;

    private Casting() {}

    /// Typed at two fields at all five loci, available, and young enough for a case of the past or the next year.
    public static boolean fits(RegistryDonor donor, LocalDate today) {
        return donor.status() == Availability.AV && Age.on(donor.birthDate(), today) <= OLDEST
                && IntStream.range(0, MATCHED_LOCI).allMatch(locus -> TWO_FIELDS.matcher(donor.text(locus, 0)).matches()
                        && (donor.text(locus, 1).isEmpty() || TWO_FIELDS.matcher(donor.text(locus, 1)).matches()));
    }

    /// The donor's own typing at the five matched loci as GL text, for a patient who is to find this donor.
    public static String typing(RegistryDonor donor) {
        return IntStream.range(0, MATCHED_LOCI).mapToObj(locus -> {
            var second = donor.text(locus, 1).isEmpty() ? donor.text(locus, 0) : donor.text(locus, 1);
            return donor.text(locus, 0) + "+" + second;
        }).collect(Collectors.joining("^"));
    }

    /// The case of this donor for a patient.
    public static NewCase newCase(RegistryDonor donor, PatientId patient, LocalDate notice) {
        return new NewCase(Donors.id(donor), donor.code(), donor.sex(), donor.birthDate(), patient, notice,
                "演示-" + donor.code(), Optional.empty());
    }
}
