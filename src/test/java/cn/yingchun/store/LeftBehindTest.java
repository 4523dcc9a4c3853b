package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plants a thousand names, identity numbers, telephones and addresses in an office, works with it, and then looks for them in
/// every file that is left: journal, database, keys, backups, what a restore put aside, temporary files.
class LeftBehindTest {
    private static final int PEOPLE = 250;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"));

    @TempDir
    Path temporary;

    private final Set<String> planted = new HashSet<>();

    @Test
    void aThousandPlantedNamesNumbersAndTelephonesStandNowhereInClear() throws IOException {
        var before = temporaryFiles();
        try (var office = Offices.create(temporary.resolve("office"))) {
            for (int i = 0; i < PEOPLE; i++) {
                plant(office, i);
            }
            work(office);
        }
        Offices.open(temporary.resolve("office")).close();
        assertThat(planted).hasSize(4 * PEOPLE);
        var files = new ArrayList<Path>();
        try (var all = Files.walk(temporary)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        temporaryFiles().stream().filter(file -> !before.contains(file)).forEach(files::add);
        var found = new ArrayList<String>();
        for (var file : files) {
            found.addAll(inClear(file));
        }
        System.out.printf("store: %,d planted names, identity numbers, telephones and addresses looked for in %d files in %d encodings: %d in clear%n",
                planted.size(), files.size(), CHARSETS.size(), found.size());
        assertThat(found).isEmpty();
    }

    private void plant(Office office, int i) {
        var name = "演示·欧阳" + (char) ('一' + 7 * i) + (char) ('丁' + 11 * i);
        var number = "41010519870605%04d".formatted(i);
        var phone = "138%08d".formatted(70_000_000 + 13 * i);
        var address = "演示路" + (3_000 + i) + "号院" + i + "单元";
        planted.addAll(List.of(name, number, phone, address));
        var donor = Subject.of(new DonorId(new UUID(77, i)));
        office.record(Act.of(Offices.USER, Instant.EPOCH, donor, new DonorFact.Named(name, Optional.empty())).because("证件 " + number));
        office.record(Act.of(Offices.USER, Instant.EPOCH, donor, new DonorFact.ContactsSet(
                List.of(new DonorFact.Reachable("mobile", phone, Optional.empty())), List.of(), Optional.of(address))));
    }

    /// A day with everything that leaves files behind: search, backup, an error, a rebuild, a restore.
    private static void work(Office office) {
        office.donors().page(DonorFilter.ALL.text("欧阳"), DonorOrder.NAME, 0, 100);
        var backup = office.backups().make(BackupPlan.of(office.dir()).folder(), Retention.USUAL, Progress.NONE);
        office.rebuild(Progress.NONE);
        try {
            office.users().admit("演示·护士", "NURSE", "short".toCharArray());
        } catch (Trouble refused) {
            assertThat(refused.key()).isEqualTo("store.password.short");
        }
        office.restoration().run(backup, Progress.NONE);
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Set.copyOf(files.filter(Files::isRegularFile).toList());
        }
    }

    private List<String> inClear(Path file) throws IOException {
        if (!Files.isReadable(file) || !file.startsWith(temporary) && Files.size(file) > (64 << 20)) {
            return List.of(); // of another program, or gone meanwhile
        }
        var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        var found = new ArrayList<String>();
        for (var charset : CHARSETS) {
            for (var text : planted) {
                var bytes = new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
                if (content.contains(bytes)) {
                    found.add(file.getFileName() + " " + charset);
                }
            }
        }
        return found;
    }
}
