package cn.yingchun.domain.practice;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import java.time.LocalDate;
import java.util.SplittableRandom;

/// Age, sex and blood group of a made-up donor, spread as in the Chinese registry.
///
/// Joined at 18 to 45, 74 % of them under 36 (China Marrow Donor Program); men 58 %; Han blood groups A 28, B 30, O 33,
/// AB 9 %, rhesus negative 0.4 %. CMV, weights and availability are expert estimates.
record MadeUpPerson(
        Sex sex, LocalDate birthDate, LocalDate registeredOn, String abo, Cmv cmv, int weightKg, Availability availability) {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    static MadeUpPerson draw(SplittableRandom random, LocalDate today) {
        var sex = random.nextDouble() < 0.58 ? Sex.M : Sex.F;
        var joinedAt = random.nextDouble() < 0.74 ? random.nextInt(18 * 365, 36 * 365) : random.nextInt(36 * 365, 46 * 365);
        var since = random.nextInt(14 * 365);
        var joined = today.minusDays(since);
        return new MadeUpPerson(sex, joined.minusDays(joinedAt), joined, abo(random), cmv(random.nextDouble()),
                weight(sex, random), availability(random.nextDouble()));
    }

    private static String abo(SplittableRandom random) {
        var share = random.nextDouble();
        var group = share < 0.28 ? "A" : share < 0.58 ? "B" : share < 0.91 ? "O" : "AB";
        var rhesus = random.nextDouble() < 0.004 ? "-" : "+";
        return random.nextDouble() < 0.08 ? "" : group + rhesus;
    }

    private static Cmv cmv(double share) {
        return share < 0.65 ? Cmv.P : share < 0.75 ? Cmv.N : Cmv.UNKNOWN;
    }

    private static int weight(Sex sex, SplittableRandom random) {
        var unknown = random.nextDouble() < 0.1;
        var around = sex == Sex.M ? 71 + 11 * random.nextGaussian() : 57 + 8 * random.nextGaussian();
        return unknown ? 0 : (int) Math.round(Math.clamp(around, 45, 130));
    }

    private static Availability availability(double share) {
        return share < 0.92 ? Availability.AV : share < 0.99 ? Availability.TU : Availability.OP;
    }

    /// A name that nobody bears: 练 for practice, a sign of the calendar, the number.
    static String name(int number) {
        return "练" + STEMS.charAt(number % STEMS.length()) + BRANCHES.charAt(number % BRANCHES.length()) + "·" + number;
    }
}
