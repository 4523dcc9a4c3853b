package cn.yingchun.domain.strand;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.strand.Carried.Gap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The laws of putting sets of facts together, on random sets with losses, doubles, gaps and clones. A case is a seed: a
/// failing one can be run again.
class LawsTest {
    private static final int USUAL = 4_000;
    private static final int SOAK = 1_000_000;

    @Test
    void theLawsHoldInThousandsOfCases() {
        for (int seed = 0; seed < USUAL; seed++) {
            laws(new Random(seed), seed);
        }
    }

    @Test
    @Tag("soak")
    void theLawsHoldInAMillionCases() {
        for (int seed = 0; seed < SOAK; seed++) {
            laws(new Random(seed), seed);
        }
        System.out.println("sync: laws of merging: " + SOAK + " cases held");
    }

    private static void laws(Random random, int seed) {
        var world = World.of(random);
        var one = world.some(random);
        var two = world.some(random);
        var three = world.some(random);
        var left = Replica.of(one).merge(Replica.of(two));
        var right = Replica.of(two).merge(Replica.of(one));
        same(left, right, world, "order does not matter, seed " + seed);
        same(Replica.of(one).merge(Replica.of(two)).merge(Replica.of(three)),
                Replica.of(one).merge(Replica.of(two).merge(Replica.of(three))), world, "grouping does not matter, seed " + seed);
        same(Replica.of(one).merge(Replica.of(one)), Replica.of(one), world, "twice is once, seed " + seed);
        assertThat(left.links()).as("nothing is lost, seed " + seed).containsAll(Replica.of(one).links()).containsAll(Replica.of(two).links());
        assertThat(left.links()).as("nothing is made up, seed " + seed)
                .allMatch(link -> Replica.of(one).links().contains(link) || Replica.of(two).links().contains(link));
        same(Replica.of(one).merge(Replica.of(world.all)), Replica.of(world.all), world, "the whole world heals all, seed " + seed);
    }

    /// Two devices hold the same; they also see the same, unless a device was cloned: then each stays with what came first.
    private static void same(Replica one, Replica other, World world, String law) {
        assertThat(one.links()).as(law).isEqualTo(other.links());
        if (!world.cloned) {
            assertThat(one.seen()).as(law).isEqualTo(other.seen());
            assertThat(one.forks()).as(law).isZero();
        }
    }

    /// Everything that was ever written: a few writers, sometimes one of them cloned.
    private record World(List<Carried> all, boolean cloned) {
        static World of(Random random) {
            var all = new ArrayList<Carried>();
            var cloned = random.nextInt(4) == 0;
            for (int i = 0; i <= random.nextInt(3); i++) {
                all.addAll(Strands.of("d" + i, 1, 1 + random.nextInt(7)));
            }
            if (cloned) {
                all.addAll(Strands.clone("d0", 1, random.nextInt(4), 1 + random.nextInt(4)));
            }
            return new World(List.copyOf(all), cloned);
        }

        /// A random part of it in random order, some of it twice, stretches of it left out as gaps.
        List<Carried> some(Random random) {
            var some = new ArrayList<Carried>();
            for (var carried : all) {
                IntStream.range(0, random.nextInt(3)).forEach(_ -> some.add(carried));
            }
            if (!cloned && random.nextBoolean()) {
                some.addAll(gaps(random, some));
            }
            Collections.shuffle(some, random);
            return some;
        }

        private List<Gap> gaps(Random random, List<Carried> beside) {
            var left = all.stream().map(Tied.class::cast).filter(tied -> !beside.contains(tied) && random.nextBoolean()).toList();
            return left.stream().map(tied -> new Gap(tied.writer(), tied.name().seq(), tied.name().seq(), tied.before(), tied.link())).toList();
        }
    }
}
