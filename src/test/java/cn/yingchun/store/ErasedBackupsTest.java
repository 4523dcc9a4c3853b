package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.disk.FaultyDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was erased stands in no backup that can be reached, and comes back by none that could not.
class ErasedBackupsTest {
    private static final DonorId DONOR = new DonorId(new UUID(7, 7));
    private static final DonorId OTHER = new DonorId(new UUID(7, 8));
    private static final String NAME = "演示·钱某某";
    private static final SecondPerson SECOND = SecondPerson.onPaper("演示·孙二");

    @TempDir
    Path temporary;

    private final StepClock clock = new StepClock(Instant.parse("2026-11-25T01:00:00Z"));
    private Office office;

    @BeforeEach
    void found() {
        office = Offices.create(temporary.resolve("office"), Offices.around(clock));
        act(Subject.of(DONOR), new DonorFact.Named(NAME, Optional.empty()));
        act(Subject.of(OTHER), new DonorFact.Named("演示·李四", Optional.empty()));
    }

    private void act(Subject subject, What what) {
        office.record(Act.of(Offices.USER, clock.instant(), subject, what));
    }

    private Backup backUp(Path to) {
        clock.forward(Duration.ofHours(1));
        return office.backups().make(to, Retention.USUAL, Progress.NONE);
    }

    private Path planned() {
        return BackupPlan.of(temporary.resolve("office")).folder();
    }

    private Erasure.Erased erase() {
        var erased = office.erasure().run(DONOR, "本人书面要求删除", SECOND, Progress.NONE);
        office = Offices.open(temporary.resolve("office"), Offices.around(clock));
        return erased;
    }

    private List<String> words(Backup backup) {
        try (var restored = Office.restore(backup, temporary.resolve("r" + System.nanoTime()), Offices.USER, Offices.password(), Offices.around(clock))) {
            return restored.latest(1_000).stream().map(Fact::toString).toList();
        }
    }

    @Test
    void everyBackupOfThePlanLosesThePersonAndKeepsEverythingElse() {
        office.sealed("question").lasting().write(out -> out.write(7));
        backUp(planned());
        act(Subject.of(DONOR), new DonorFact.ContactConfirmed(LocalDate.of(2026, 11, 3)));
        backUp(planned());
        var made = Backups.list(planned()).stream().map(Backup::made).toList();
        var records = Backups.list(planned()).stream().map(Backup::record).toList();

        assertThat(erase().backups().cleaned()).isEqualTo(2);

        assertThat(Backups.list(planned())).extracting(Backup::made).isEqualTo(made);
        assertThat(Backups.list(planned())).extracting(Backup::record).isEqualTo(records);
        for (var backup : Backups.list(planned())) {
            assertThat(words(backup)).noneMatch(word -> word.contains(NAME)).anyMatch(word -> word.contains("演示·李四"));
        }
        assertThat(words(Backups.list(planned()).getFirst())).anyMatch(word -> word.contains("ContactConfirmed"));
        assertThat(Backups.list(planned())).allSatisfy(backup -> assertThat(backup.folder().resolve("lasting/question.sealed")).exists());
        assertThat(office.sealed("question").lasting().<Integer>read(in -> Optional.of(in.read()))).contains(7);
    }

    @Test
    void anOfficeThatARestorePutAsideLosesThePersonToo() throws Exception {
        var backup = backUp(planned());
        act(Subject.of(DONOR), new DonorFact.Named(NAME + "二", Optional.empty()));
        office.restoration().run(backup, Progress.NONE);
        office = Offices.open(temporary.resolve("office"), Offices.around(clock));
        assertThat(erase().backups().cleaned()).as("the backup, the one made for safety, and what was put aside").isEqualTo(3);
        try (var folders = Files.list(temporary.resolve("office"))) {
            assertThat(folders.filter(it -> it.getFileName().toString().startsWith("before-restore-"))).singleElement()
                    .satisfies(folder -> assertThat(folder.resolve("index")).as("a database made with the name in it").doesNotExist());
        }
    }

    @Test
    void aStickThatWasAwayIsCleanedWhenItComesBack() {
        backUp(temporary.resolve("stick"));
        erase();
        assertThat(words(Backups.list(temporary.resolve("stick")).getFirst())).anyMatch(word -> word.contains(NAME));
        assertThat(office.erasure().clean(temporary.resolve("stick"), Progress.NONE).cleaned()).isEqualTo(1);
        assertThat(words(Backups.list(temporary.resolve("stick")).getFirst())).noneMatch(word -> word.contains(NAME)).anyMatch(word -> word.contains("演示·李四"));
        assertThat(office.erasure().clean(temporary.resolve("stick"), Progress.NONE).cleaned()).as("nothing is left to do").isZero();
    }

    @Test
    void whoComesBackAfterwardsIsKeptInTheBackupsMadeSince() {
        erase();
        act(Subject.of(DONOR), new DonorFact.Named(NAME + "再来", Optional.empty()));
        assertThat(office.erasure().kept(DONOR).asked()).isFalse();
        backUp(temporary.resolve("stick"));
        assertThat(office.erasure().clean(temporary.resolve("stick"), Progress.NONE).cleaned()).isZero();
        assertThat(words(Backups.list(temporary.resolve("stick")).getFirst())).anyMatch(word -> word.contains("再来"));
    }

    @Test
    void aDamagedBackupIsNamedAndLeftAsItIs() throws Exception {
        var backup = backUp(planned());
        var journal = backup.folder().resolve("journal").resolve("000001.journal");
        var bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        assertThat(erase().backups().left()).containsExactly(backup.folder().getFileName().toString());
        assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
    }

    @Test
    void goingBackToAnOldBackupDoesNotBringThePersonBack() {
        var old = backUp(temporary.resolve("stick"));
        erase();
        office.restoration().run(old, Progress.NONE);
        office = Offices.open(temporary.resolve("office"), Offices.around(clock));
        assertThat(office.latest(1_000).stream().map(Fact::toString)).noneMatch(word -> word.contains(NAME)).anyMatch(word -> word.contains("演示·李四"));
        assertThat(office.erasure().kept(DONOR).kind()).isEqualTo("erased");
        assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
    }

    @Test
    void anotherOfficesErasureIsARequestToThisOne() {
        // As it comes in by exchange: here the person is still known.
        act(Subject.of(DONOR), new KeepFact.IdentityErased(1, "演示·周三", true));
        assertThat(office.erasure().kept(DONOR)).satisfies(kept -> {
            assertThat(kept.asked()).isTrue();
            assertThat(kept.mayErase()).isTrue();
        });
        erase();
        assertThat(office.erasure().kept(DONOR).kind()).isEqualTo("erased");
        assertThat(office.latest(1_000).stream().map(Fact::toString)).noneMatch(word -> word.contains(NAME));
    }

    @Test
    void anAdministratorWhoSeesNoCasesCannotEraseWhoHasOne() {
        act(Subject.of(new CaseId(new UUID(3, 3))), new CourseFact.Opened("410105-2026-T-7", DONOR, new PatientId(new UUID(2, 2)),
                LocalDate.of(2026, 11, 2), "N7", Sex.M, LocalDate.of(1990, 1, 1), "D7", Optional.empty()));
        act(Subject.of(new CaseId(new UUID(3, 3))), new CourseFact.StageEntered(Stage.ARCHIVED));
        office.users().admit("admin", "administrator", "a long password".toCharArray());
        office.users().assign("admin", java.util.EnumSet.of(cn.yingchun.domain.access.Role.ADMINISTRATOR));
        office.close();
        office = Office.open(temporary.resolve("office"), "admin", "a long password".toCharArray(), Offices.around(clock), Progress.NONE);
        assertThat(office.cases().file(new CaseId(new UUID(3, 3)))).isEmpty();
        assertThatThrownBy(() -> office.erasure().run(DONOR, "要求", SECOND, Progress.NONE)).hasMessageContaining("erase.kept.donated");
    }

    @Test
    void aHoldTakesTwoPeopleAndAReasonAndSoDoesItsEnd() {
        assertThatThrownBy(() -> office.erasure().hold(DONOR, "", SECOND)).hasMessageContaining("erase.why-hold");
        assertThatThrownBy(() -> office.erasure().hold(DONOR, "法院来函", SecondPerson.onPaper(""))).hasMessageContaining("erase.second");
        assertThatThrownBy(() -> office.erasure().lift(DONOR, "结案", SECOND)).hasMessageContaining("erase.not-held");
        office.erasure().hold(DONOR, "法院来函", SECOND);
        assertThat(office.history(Subject.of(DONOR)).getLast()).satisfies(fact -> {
            assertThat(fact.what()).isEqualTo(new KeepFact.LegalHold(Optional.of(new KeepFact.StoodBy(SECOND.name(), false))));
            assertThat(fact.why()).contains("法院来函");
        });
        assertThatThrownBy(() -> office.erasure().run(DONOR, "要求", SECOND, Progress.NONE)).hasMessageContaining("erase.kept.hold");
        office.erasure().lift(DONOR, "结案", SECOND);
        assertThat(office.erasure().kept(DONOR).mayErase()).isTrue();
    }

    @Test
    void whereverTheDiskFailsTheOfficeOpensAndErasingAgainCompletesIt() throws Exception {
        backUp(planned());
        office.close();
        var broken = 0;
        for (int n = 1; n <= 60; n += 1 + n / 12) {
            var dir = temporary.resolve("failing" + n).resolve("office");
            copy(temporary.resolve("office"), dir);
            copy(planned(), BackupPlan.of(dir).folder());
            broken += failed(dir, n) ? 1 : 0;
            var open = Offices.open(dir, Offices.around(clock));
            if (!open.erasure().kept(DONOR).kind().equals("erased")) {
                open.erasure().run(DONOR, "本人书面要求删除", SECOND, Progress.NONE);
                open = Offices.open(dir, Offices.around(clock));
            }
            assertThat(open.latest(1_000).stream().map(Fact::toString)).as("failure " + n).noneMatch(word -> word.contains(NAME)).anyMatch(word -> word.contains("演示·李四"));
            assertThat(open.verify(Progress.NONE).troubles()).as("failure " + n).isEmpty();
            assertThat(open.erasure().clean(BackupPlan.of(dir).folder(), Progress.NONE).cleaned()).as("failure " + n + ": no backup was forgotten").isZero();
            open.close();
        }
        assertThat(broken).as("failures that broke it off").isGreaterThan(10);
        office = Offices.open(temporary.resolve("office"), Offices.around(clock));
    }

    private boolean failed(Path dir, int n) {
        var disk = new FaultyDisk();
        try (var open = Offices.open(dir, new Surroundings(clock, disk, Offices.CHEAP, Duration.ofSeconds(30)))) {
            disk.failAt(n);
            open.erasure().run(DONOR, "本人书面要求删除", SECOND, Progress.NONE);
            return false;
        } catch (cn.yingchun.domain.say.Trouble brokenOff) {
            return true;
        } finally {
            disk.heal();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to.resolveSibling("."));
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
