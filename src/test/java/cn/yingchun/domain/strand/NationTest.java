package cn.yingchun.domain.strand;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Thirty-one provinces, each a hub with its devices: devices bring what they wrote in portions, some twice and some out of
/// order, hubs hand on what the others lack, and in the end every hub holds every fact of the nation once.
class NationTest {
    private static final int HUBS = 31;
    private static final double GOAL_CPU_SECONDS_A_MILLION = 600;

    @Test
    void allHubsOfASmallNationHoldTheSame() {
        run(4, 20, 1);
    }

    @Test
    @Tag("soak")
    void allHubsOfTheNationHoldTheSame() {
        run(Integer.getInteger("sync.devices", 100), Integer.getInteger("sync.facts", 64), 2);
    }

    private static void run(int devices, int facts, long seed) {
        var random = new Random(seed);
        var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Replica> hubs = new ArrayList<>();
        for (int hub = 0; hub < HUBS; hub++) {
            hubs.add(province(hub, devices, facts, random));
        }
        var handed = 0L;
        // Twice round the ring, each to the next two: what is handed on reaches everybody, most of it more than once.
        for (int step = 0; step < 2 * HUBS; step++) {
            for (int beyond = 1; beyond <= 2; beyond++) {
                var come = missing(hubs.get(step % HUBS), hubs.get((step + beyond) % HUBS));
                handed += come.size();
                hubs.get((step + beyond) % HUBS).take(come);
            }
        }
        var seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        var all = HUBS * devices * facts;
        var first = hubs.getFirst().links();
        assertThat(first).hasSize(all);
        for (var hub : hubs) {
            assertThat(hub.links()).isEqualTo(first);
            assertThat(hub.forks() + hub.waiting()).isZero();
        }
        System.out.printf("sync: %d hubs × %d devices, %,d facts: all hubs equal, 0 lost, 0 doubled; %,d facts handed on in %.1f CPU s, %,.0f a second%n",
                HUBS, devices, all, handed, seconds, handed / seconds);
        assertThat(seconds * 1e6 / all).as("CPU s for a million facts of the nation").isLessThan(GOAL_CPU_SECONDS_A_MILLION);
    }

    private static Replica province(int number, int devices, int facts, Random random) {
        var hub = new Replica();
        for (int device = 0; device < devices; device++) {
            var written = Strands.of("p" + number + "d" + device, 1, facts);
            var half = random.nextInt(facts);
            // The later half may come first and wait; the earlier may come twice.
            List<List<Tied>> portions = new ArrayList<>(List.of(written.subList(half, facts), written.subList(0, half), written));
            Collections.shuffle(portions, random);
            portions.forEach(hub::take);
            hub.take(written);
        }
        return hub;
    }

    /// What a hub lacks by the numbers it says it has.
    private static List<Carried> missing(Replica from, Replica to) {
        var reached = new HashMap<Writer, Long>();
        return from.everything().stream().filter(carried -> carried.first()
                > reached.computeIfAbsent(carried.writer(), writer -> to.strand(writer, Long.MAX_VALUE).seq())).toList();
    }
}
