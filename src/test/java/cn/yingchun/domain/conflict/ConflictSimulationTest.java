package cn.yingchun.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact.Reweighed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Ten devices that weigh the same patients, each seeing of the others whatever prefix of their strands has come so far: in
/// the end all show the same conflicts, each once, as a plain restatement finds them; and a decision ends each everywhere.
class ConflictSimulationTest {
    private static final int DEVICES = 10;
    private static final int SEEDS = Integer.getInteger("sync.seeds", 100);

    /// One run: what each device wrote, and how far each has come to see each other.
    private static final class Run {
        final Random random;
        final List<Subject> patients = new ArrayList<>();
        final Map<Subject, List<Fact>> about = new HashMap<>();
        final long[] written = new long[DEVICES];
        final long[][] seen = new long[DEVICES][DEVICES];

        Run(int seed, int acts) {
            random = new Random(seed);
            for (int i = 0; i < 2 * acts; i++) {
                patients.add(Subject.of(new PatientId(new UUID(seed, i))));
                about.put(patients.getLast(), new ArrayList<>());
            }
        }

        /// A device writes a value in sight of what it sees, or now and then without having looked.
        void weigh(int device) {
            var subject = patients.get(random.nextInt(patients.size()));
            write(device, subject, random.nextInt(4) == 0 ? List.of() : Conflicts.open(visible(device, subject), weight()));
        }

        void write(int device, Subject subject, List<Fact> saw) {
            var name = new FactName("device" + device, 1, ++written[device]);
            about.get(subject).add(new Fact(name, random.nextLong(), 1, "演示", Instant.EPOCH, Instant.EPOCH, Optional.empty(), subject,
                    new Reweighed(50 + random.nextInt(4)), saw.stream().map(Fact::name).toList()));
            seen[device][device] = written[device];
        }

        /// Part of what one has reaches another, or nothing; what comes twice changes nothing.
        void deliver(int from, int to, boolean whole) {
            for (int writer = 0; writer < DEVICES; writer++) {
                var carried = whole ? seen[from][writer] : random.nextLong(seen[from][writer] + 1);
                seen[to][writer] = Math.max(seen[to][writer], carried);
            }
        }

        List<Fact> visible(int device, Subject subject) {
            return about.get(subject).stream().filter(fact -> fact.name().seq() <= seen[device][writer(fact)]).toList();
        }

        List<Conflict> conflicts(int device) {
            return patients.stream().flatMap(subject -> Conflicts.of(subject, visible(device, subject)).stream()).toList();
        }

        void everybodyMeets() {
            for (int one = 1; one < DEVICES; one++) {
                deliver(one, 0, true);
            }
            for (int one = 1; one < DEVICES; one++) {
                deliver(0, one, true);
            }
        }
    }

    private static int writer(Fact fact) {
        return Integer.parseInt(fact.name().device().substring("device".length()));
    }

    private static Register weight() {
        return Register.of(new Reweighed(60)).getFirst();
    }

    @Test
    void everyConflictIsShownOnceOnEachDeviceAndEndedByOneDecision() {
        for (int seed = 0; seed < 20; seed++) {
            run(seed, 60);
        }
    }

    @Test
    @Tag("soak")
    void tenDevicesOfTenThousandActsShowEveryConflictOnceWithAHundredSeeds() {
        long shown = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            shown += run(seed, 10_000);
        }
        System.out.println("sync: 10 devices x 10,000 acts, " + SEEDS + " seeds: " + shown + " conflicts, each shown once on each device, each ended by one decision");
    }

    private static int run(int seed, int acts) {
        var run = new Run(seed, acts);
        for (int step = 0; step < DEVICES * acts; step++) {
            run.weigh(run.random.nextInt(DEVICES));
            if (run.random.nextInt(20) == 0) {
                run.deliver(run.random.nextInt(DEVICES), run.random.nextInt(DEVICES), false);
            }
        }
        run.everybodyMeets();
        var shown = run.conflicts(0);
        for (int device = 1; device < DEVICES; device++) {
            assertThat(run.conflicts(device)).as("seed " + seed).isEqualTo(shown);
        }
        assertThat(shown).as("some, not all").hasSizeBetween(1, run.patients.size() - 1);
        assertThat(shown.stream().map(Conflict::subject).toList()).as("each once").doesNotHaveDuplicates();
        assertThat(shown.stream().collect(Collectors.toMap(Conflict::subject, conflict -> weights(conflict.versions())))).isEqualTo(restated(run));
        for (var conflict : shown) {
            run.write(run.random.nextInt(DEVICES), conflict.subject(), conflict.versions());
        }
        run.everybodyMeets();
        for (int device = 0; device < DEVICES; device++) {
            assertThat(run.conflicts(device)).as("decided, seed " + seed).isEmpty();
        }
        return shown.size();
    }

    /// What must be shown, said again without the program: values that nobody wrote over, where they differ.
    private static Map<Subject, Set<Double>> restated(Run run) {
        Map<Subject, Set<Double>> all = new HashMap<>();
        run.about.forEach((subject, facts) -> {
            Set<FactName> over = new HashSet<>();
            facts.forEach(fact -> over.addAll(fact.supersedes()));
            for (var older : facts) {
                if (facts.stream().anyMatch(newer -> writer(newer) == writer(older) && newer.name().seq() > older.name().seq())) {
                    over.add(older.name());
                }
            }
            var left = weights(facts.stream().filter(fact -> !over.contains(fact.name())).toList());
            if (left.size() > 1) {
                all.put(subject, left);
            }
        });
        return all;
    }

    private static Set<Double> weights(List<Fact> facts) {
        return facts.stream().map(fact -> ((Reweighed) fact.what()).weightKg()).collect(Collectors.toCollection(TreeSet::new));
    }
}
