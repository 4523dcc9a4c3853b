package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Ten devices in one run, with programs of three ages: the oldest knows facts about donors, the next those about patients too,
/// the newest those about cases. They pass lines on at random, some parts twice and in another order, and are renewed in the
/// middle. In the end each reads the same whatever its age was.
class VersionsTest {
    private static final int DEVICES = 10;
    private static final int ACTS = 300;
    private static final List<Map<String, Class<? extends What>>> AGES = List.of(
            Map.of("donor", DonorFact.class), Map.of("donor", DonorFact.class, "patient", PatientFact.class),
            Map.of("donor", DonorFact.class, "patient", PatientFact.class, "case", CaseFact.class));

    private static final class Device {
        private final String name;
        private FactLines program;
        private int age;
        private final Map<FactName, String> held = new TreeMap<>();
        private long written;

        Device(int number, int age) {
            name = "device" + number;
            become(age);
        }

        void become(int newAge) {
            age = newAge;
            program = new FactLines(Kinds.of(AGES.get(newAge)));
        }

        void write(Random random) {
            var fact = new FactName(name, 1, ++written);
            var at = Instant.ofEpochSecond(random.nextInt(1_000_000));
            held.put(fact, program.write(new Fact(fact, at.toEpochMilli() << 16, 1, "演示", at, at, Optional.empty(),
                    Subject.of(new DonorId(new UUID(7, random.nextInt(20)))), what(random, age), List.of())));
        }

        /// Reads each line with its own program and keeps what was read, as its writer wrote it.
        void take(Map<FactName, String> come) {
            come.forEach((fact, line) -> {
                var again = program.write(program.read(line));
                assertThat(again).as("a program of age " + age + " passes a line on unharmed").isEqualTo(line);
                held.put(fact, line);
            });
        }

        List<Fact> read() {
            return held.values().stream().map(program::read).toList();
        }
    }

    private static What what(Random random, int age) {
        return switch (random.nextInt(age + 1)) {
            case 0 -> new DonorFact.ContactConfirmed(LocalDate.EPOCH.plusDays(random.nextInt(9_000)));
            case 1 -> new PatientFact.Retyped("A*02:" + (1 + random.nextInt(9)));
            default -> random.nextBoolean() ? new CourseFact.StageEntered(Stage.CONTACT)
                    : new CourseFact.Struck(new FactName(new CaseId(new UUID(3, 3)).toString().substring(0, 8), 1, 1));
        };
    }

    @Test
    void devicesOfThreeAgesAgreeInOneRunAndReadTheSameOnceTheyAreRenewed() {
        for (int seed = 0; seed < 20; seed++) {
            run(new Random(seed));
        }
    }

    private static void run(Random random) {
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < DEVICES; i++) {
            devices.add(new Device(i, i % AGES.size()));
        }
        var unread = 0L;
        for (int step = 0; step < ACTS; step++) {
            devices.get(random.nextInt(DEVICES)).write(random);
            var from = devices.get(random.nextInt(DEVICES));
            var to = devices.get(random.nextInt(DEVICES));
            to.take(part(from.held, random));
            unread += step == ACTS / 2 ? devices.stream().flatMap(device -> device.read().stream()).filter(fact -> fact.what() instanceof Unread).count() : 0;
            if (step % 60 == 59) {
                var renewed = devices.get(random.nextInt(DEVICES));
                renewed.become(Math.min(AGES.size() - 1, renewed.age + 1));
            }
        }
        for (var from : devices) {
            devices.forEach(to -> to.take(from.held));
        }
        devices.forEach(device -> device.become(AGES.size() - 1));
        var all = devices.getFirst().read();
        assertThat(all).hasSize((int) devices.stream().mapToLong(device -> device.written).sum());
        assertThat(all).extracting(Fact::what).doesNotHaveAnyElementsOfTypes(Unread.class);
        assertThat(devices).allSatisfy(device -> {
            assertThat(device.held).isEqualTo(devices.getFirst().held);
            assertThat(device.read()).isEqualTo(all);
        });
        assertThat(unread).as("meanwhile older ones held what they could not read").isPositive();
    }

    private static Map<FactName, String> part(Map<FactName, String> held, Random random) {
        var names = new ArrayList<>(held.keySet());
        Collections.shuffle(names, random);
        var part = new TreeMap<FactName, String>();
        names.subList(0, random.nextInt(names.size() + 1)).forEach(name -> part.put(name, held.get(name)));
        return part;
    }
}
