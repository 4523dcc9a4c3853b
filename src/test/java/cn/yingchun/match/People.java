package cn.yingchun.match;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.haplotype.Haplotype;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made-up tables, donors and patients for the tests of the search.
final class People {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private People() {}

    /// A small table with few alleles a locus, so that donors are near each other; one null allele at A.
    static HaplotypeTable table(Random random, int size) {
        var lines = IntStream.range(0, size).mapToObj(_ -> String.join("~",
                "A*" + pick(random, "02:01", "02:07", "02:06", "11:01", "01:16N"),
                "C*" + pick(random, "01:02", "03:04", "03:03", "07:02"),
                "B*" + pick(random, "46:01", "13:01", "13:02", "40:01"),
                "DRB1*" + pick(random, "09:01", "12:02", "12:01", "15:01"),
                "DQB1*" + pick(random, "03:03", "03:01", "06:01"))).distinct();
        return table("made up", lines.map(hap -> hap + ",X," + (1 + random.nextInt(99)) * 1e-4).collect(Collectors.joining("\n")));
    }

    static HaplotypeTable table(String label, String lines) {
        try {
            return HaplotypeReader.read(label, new StringReader("hap,pop,freq\n" + lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    /// A person with two haplotypes of the table whose typing then lost resolution or loci; a GL string.
    static String person(HaplotypeTable table, Random random) {
        var one = table.haplotypes().get(random.nextInt(table.haplotypes().size()));
        var other = table.haplotypes().get(random.nextInt(table.haplotypes().size()));
        var gl = IntStream.range(0, 5).mapToObj(locus -> locus(table, one, other, locus, random))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("^"));
        return gl.isEmpty() ? one.alleles().getFirst() + "+" + other.alleles().getFirst() : gl;
    }

    /// A person of whom a laboratory told A and B in phase, DRB1 as one of two genotypes, and C or not.
    static String told(HaplotypeTable table, Random random) {
        var one = table.haplotypes().get(random.nextInt(table.haplotypes().size()));
        var other = table.haplotypes().get(random.nextInt(table.haplotypes().size()));
        var odd = table.haplotypes().get(random.nextInt(table.haplotypes().size()));
        var phased = one.alleles().get(0) + "~" + side(table, one, 2, random) + "+" + other.alleles().get(0) + "~" + side(table, other, 2, random);
        var drb1 = one.alleles().get(3) + "+" + other.alleles().get(3) + "|" + odd.alleles().get(3) + "+" + side(table, other, 3, random);
        var c = locus(table, one, other, 1, random);
        return phased + "^" + drb1 + (c.isEmpty() ? "" : "^" + c);
    }

    private static String locus(HaplotypeTable table, Haplotype one, Haplotype other, int locus, Random random) {
        if (random.nextInt(5) == 0) {
            return "";
        }
        var swap = random.nextBoolean();
        return side(table, swap ? one : other, locus, random) + "+" + side(table, swap ? other : one, locus, random);
    }

    private static String side(HaplotypeTable table, Haplotype from, int locus, Random random) {
        var allele = from.alleles().get(locus);
        return switch (random.nextInt(3)) {
            case 0 -> allele.toString();
            case 1 -> allele.locus() + "*" + allele.family() + ":XX";
            default -> allele + "/" + table.haplotypes().get(random.nextInt(table.haplotypes().size())).alleles().get(locus);
        };
    }

    static RegistryDonor donor(String code, String gl) {
        var hla = new String[2 * RegistryDonor.LOCI.size()];
        Arrays.fill(hla, "");
        for (var block : gl.split("\\^")) {
            var sides = block.split("\\+");
            var column = RegistryDonor.LOCI.indexOf(sides[0].replaceFirst("\\*.*|(?<=^[ABC])[0-9]+$", ""));
            hla[2 * column] = sides[0];
            hla[2 * column + 1] = sides.length > 1 ? sides[1] : "";
        }
        return new RegistryDonor(code, Sex.M, LocalDate.of(1995, 5, 5), "A+", Cmv.N, 70, List.of(hla), Availability.AV, Map.of());
    }

    static TypingReader reader(HaplotypeTable table) {
        return new TypingReader(new ShortList(table.alleles()));
    }

    static DonorIndex index(HaplotypeTable table, List<RegistryDonor> donors) {
        var builder = DonorIndex.builder(reader(table), new ShortList(table.alleles()));
        donors.forEach(builder::add);
        return builder.build();
    }

    static Typing typing(HaplotypeTable table, String gl) {
        return reader(table).gl(gl).typing();
    }

    static Answer search(HaplotypeTable table, List<RegistryDonor> donors, String patient) {
        return new DonorSearch(index(table, donors)).search(question(table, patient), () -> false);
    }

    static Question question(HaplotypeTable table, String patient) {
        return Question.of(typing(table, patient), Optional.of(table), TODAY);
    }
}
