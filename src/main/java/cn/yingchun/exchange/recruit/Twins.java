package cn.yingchun.exchange.recruit;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.exchange.recruit.RecruitReading.Likeness;
import cn.yingchun.exchange.recruit.RecruitReading.Twin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Looks for the same person twice: by identity paper, by name and birth date, by mobile number.
///
/// The same barcode is not a twin: it is the same sample, told again, and is brought up to date.
final class Twins {
    /// Where the keyed hash of the identity paper stands in a donor's line.
    static final String PERSON = "person";

    private final Map<String, String> byPaper = new HashMap<>();
    private final Map<String, String> byNameAndBirth = new HashMap<>();
    private final Map<String, String> byMobile = new HashMap<>();

    /// Somebody the office knows.
    void know(RegistryDonor donor) {
        remember(donor, donor.more().getOrDefault(PERSON, ""), donor.code());
    }

    /// The person whom this one seems to be, if any; then this one is known too.
    Optional<Twin> meet(Recruit recruit) {
        var donor = recruit.donor();
        var found = other(byPaper, recruit.person(), donor.code()).map(code -> new Twin(recruit, Likeness.PAPER, code))
                .or(() -> other(byNameAndBirth, nameAndBirth(donor), donor.code()).map(code -> new Twin(recruit, Likeness.NAME_AND_BIRTH, code)))
                .or(() -> other(byMobile, mobile(donor), donor.code()).map(code -> new Twin(recruit, Likeness.MOBILE, code)));
        remember(donor, recruit.person(), donor.code());
        return found;
    }

    private void remember(RegistryDonor donor, String person, String code) {
        put(byPaper, person, code);
        put(byNameAndBirth, nameAndBirth(donor), code);
        put(byMobile, mobile(donor), code);
    }

    private static void put(Map<String, String> known, String mark, String code) {
        if (!mark.isEmpty()) {
            known.putIfAbsent(mark, code);
        }
    }

    private static Optional<String> other(Map<String, String> known, String mark, String own) {
        return Optional.ofNullable(known.get(mark)).filter(code -> !mark.isEmpty() && !code.equals(own));
    }

    private static String nameAndBirth(RegistryDonor donor) {
        var name = donor.more().getOrDefault("name", "");
        return name.isEmpty() ? "" : name + "|" + donor.birthDate();
    }

    private static String mobile(RegistryDonor donor) {
        return donor.more().getOrDefault("phone", "").replaceAll("[\\s-]", "").replaceFirst("^\\+?86", "");
    }
}
