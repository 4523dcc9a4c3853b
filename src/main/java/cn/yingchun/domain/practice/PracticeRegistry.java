package cn.yingchun.domain.practice;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// A made-up registry for practice: any number of donors, none of whom exists.
///
/// Each donor has two haplotypes drawn independently from a table (Hardy–Weinberg), shown with the resolution that real
/// registries have. Donor `n` of a seed is always the same, whatever the size of the registry.
public final class PracticeRegistry {
    private final HaplotypeTable table;
    private final long seed;
    private final LocalDate today;
    private final double[] upTo;

    /// @param table haplotypes to draw from; a modelled table does, the donors are made up anyway
    /// @param today the day the donors' ages are counted on
    public PracticeRegistry(HaplotypeTable table, long seed, LocalDate today) {
        this.table = table;
        this.seed = seed;
        this.today = today;
        this.upTo = new double[table.haplotypes().size()];
        var sum = 0.0;
        for (int number = 0; number < upTo.length; number++) {
            sum += table.haplotypes().get(number).frequency();
            upTo[number] = sum;
        }
    }

    /// Hands out donors 1 … `count`, one by one.
    public void each(int count, Consumer<RegistryDonor> sink) {
        for (int number = 1; number <= count; number++) {
            sink.accept(donor(number));
        }
    }

    /// One donor, from 1 on.
    public RegistryDonor donor(int number) {
        var random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        var one = table.haplotypes().get(draw(random));
        var other = table.haplotypes().get(draw(random));
        var hla = new ShownTyping(table.loci(), random).of(one, other);
        var person = MadeUpPerson.draw(random, today);
        return new RegistryDonor(String.format(Locale.ROOT, "PX%08d", number), person.sex(), person.birthDate(), person.abo(),
                person.cmv(), person.weightKg(), hla, person.availability(),
                Map.of("name", MadeUpPerson.name(number), "registered_on", person.registeredOn().toString()));
    }

    private int draw(SplittableRandom random) {
        var place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place >= 0 ? place + 1 : -place - 1, upTo.length - 1);
    }
}
