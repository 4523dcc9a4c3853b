package cn.yingchun.store;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented registry donors for tests: the same seed gives the same donors.
public final class Registry {
    private static final String FAMILY = "张李王赵单曾仇解";
    private static final String GIVEN = "小红梅兰竹菊春夏秋冬一二三四五";

    private Registry() {}

    public static Stream<RegistryDonor> donors(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> donor(i, random));
    }

    private static RegistryDonor donor(int number, Random random) {
        var hla = new ArrayList<String>();
        for (int i = 0; i < 2 * RegistryDonor.LOCI.size(); i++) {
            hla.add(i < 10 ? "%s*%02d:%02d".formatted(RegistryDonor.LOCI.get(i / 2), 1 + random.nextInt(70), 1 + random.nextInt(30)) : "");
        }
        var name = "演示·" + FAMILY.charAt(random.nextInt(FAMILY.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
        return new RegistryDonor("D%07d".formatted(number), random.nextBoolean() ? Sex.M : Sex.F,
                LocalDate.of(1966, 1, 1).plusDays(random.nextInt(14_000)), new String[] {"A+", "B+", "O+", "AB-"}[random.nextInt(4)],
                Cmv.values()[random.nextInt(3)], 45 + random.nextInt(50), hla, Availability.AV,
                Map.of("name", name, "region", "4101" + random.nextInt(10, 30)));
    }
}
