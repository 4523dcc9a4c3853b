package cn.yingchun.domain.strand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Ten devices write and exchange at random: bundles get lost, come twice, in parts, in another order, long after they were
/// made, and merges are killed half-way, which is as if they had not begun. In the end all hold the same.
class SimulationTest {
    private static final int DEVICES = 10;
    private static final int SEEDS = Integer.getInteger("sync.seeds", 100);

    @Test
    void tenDevicesAgreeInTheEnd() {
        for (int seed = 0; seed < 5; seed++) {
            run(seed, 60);
        }
    }

    @Test
    @Tag("soak")
    void tenDevicesOfTenThousandActsAgreeInTheEndWithAHundredSeeds() {
        for (int seed = 0; seed < SEEDS; seed++) {
            run(seed, 10_000);
            System.out.println("sync: 10 devices x 10,000 acts, " + (seed + 1) + " of " + SEEDS + " seeds: all equal, 0 lost, 0 doubled");
        }
    }

    private static void run(int seed, int acts) {
        var random = new Random(seed);
        List<List<Tied>> written = new ArrayList<>();
        List<Replica> devices = new ArrayList<>();
        for (int i = 0; i < DEVICES; i++) {
            written.add(Strands.of("device" + i, 1, acts));
            devices.add(new Replica());
        }
        var next = new int[DEVICES];
        var underWay = new ArrayList<List<Carried>>();
        for (int step = 0; step < DEVICES * acts; step++) {
            var who = random.nextInt(DEVICES);
            if (next[who] < acts) {
                devices.get(who).take(List.of(written.get(who).get(next[who]++)));
            }
            if (random.nextInt(acts / 4 + 1) == 0) {
                underWay.add(bundle(devices.get(random.nextInt(DEVICES)), random));
            }
            if (!underWay.isEmpty() && random.nextInt(acts / 4 + 1) == 0) {
                var bundle = random.nextInt(3) == 0 ? underWay.get(random.nextInt(underWay.size())) : underWay.remove(random.nextInt(underWay.size()));
                deliver(bundle, devices.get(random.nextInt(DEVICES)), random);
            }
        }
        for (int i = 0; i < DEVICES; i++) {
            devices.get(i).take(written.get(i).subList(next[i], acts));
        }
        for (var one : devices) {
            devices.getFirst().merge(one);
        }
        for (var one : devices) {
            one.merge(devices.getFirst());
            assertThat(one.links()).as("seed " + seed).hasSize(DEVICES * acts).isEqualTo(devices.getFirst().links());
            assertThat(one.seen()).as("seed " + seed).hasSize(DEVICES * acts);
            assertThat(one.forks() + one.waiting()).as("seed " + seed).isZero();
        }
    }

    /// Part of what a device has, in an order of its own, some of it twice.
    private static List<Carried> bundle(Replica from, Random random) {
        var all = new ArrayList<>(from.everything());
        if (random.nextBoolean()) {
            Collections.shuffle(all, random);
        }
        var part = new ArrayList<>(all.subList(0, random.nextInt(all.size() + 1)));
        part.addAll(part.subList(0, part.size() / 5));
        return part;
    }

    private static void deliver(List<Carried> bundle, Replica to, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> {
                // lost on the way
            }
            case 1 -> to.sort(bundle); // killed before the record was whole: nothing was written
            default -> to.take(bundle);
        }
    }
}
