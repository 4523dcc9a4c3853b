package cn.yingchun.ui.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Restoration;
import cn.yingchun.store.audit.SignedExport;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.vault.audit.AuditModel;
import cn.yingchun.ui.vault.backup.BackupModel;
import cn.yingchun.ui.vault.people.PeopleModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the sides of the security screen do, without a toolkit.
class VaultModelsTest {
    private static final DonorId DONOR = new DonorId(new UUID(5, 5));

    @TempDir
    Path temporary;

    private Office office;
    private final List<Throwable> told = new ArrayList<>();
    private final Work work = Work.atOnce();

    @BeforeEach
    void open() {
        office = Offices.create(temporary.resolve("office"));
        work.onTrouble(told::add);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void name(String name) {
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(DONOR), new DonorFact.Named(name, Optional.empty())).because("来电更正"));
    }

    @Test
    void aDamagedPlaceIsShownAndPutBackFromTheChosenBackup() throws Exception {
        for (int i = 0; i < 9; i++) {
            name("演示·赵" + i);
        }
        office.backups().make(cn.yingchun.store.backup.BackupPlan.of(office.dir()).folder(), cn.yingchun.store.backup.Retention.USUAL, Progress.NONE);
        office.close();
        var segment = office.dir().resolve("journal/000001.journal");
        var bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        Files.delete(office.dir().resolve("index/current.json"));
        office = Offices.open(office.dir());
        var model = new BackupModel(work, office, () -> {});
        model.ask();
        assertThat(model.shown().get().wounds()).singleElement().satisfies(wound -> assertThat(wound.records()).isEqualTo(1));
        var back = new ArrayList<Long>();
        model.mend(model.shown().get().lines().getFirst().backup(), back::add);
        assertThat(told).isEmpty();
        assertThat(back).containsExactly(1L);
        assertThat(model.shown().get().wounds()).isEmpty();
    }

    @Test
    void aBackupIsMadeCheckedAndGoneBackToInThreeSteps() {
        var left = new ArrayList<String>();
        var model = new BackupModel(work, office, () -> left.add("left"));
        model.backUp(backup -> left.add("made " + backup.record()));
        assertThat(model.shown().get().lines()).hasSize(1);
        assertThat(model.shown().get().sameDisk()).isTrue();
        name("演示·赵一");
        model.ask();
        var line = model.shown().get().lines().getFirst();
        assertThat(line.since()).isEqualTo(1);
        model.check(line.backup(), records -> left.add("whole " + records));
        model.loss(line.backup(), loss -> assertThat(loss.facts()).hasSize(1));
        var reports = new ArrayList<Restoration.Report>();
        model.restore(line.backup(), reports::add, told::add);
        assertThat(told).isEmpty();
        assertThat(reports).singleElement().satisfies(report -> assertThat(report.lost().records()).isEqualTo(1));
        model.leave();
        assertThat(left).containsExactly("made 1", "whole 1", "left");
    }

    @Test
    void anotherFolderIsKeptForNextTime() {
        var model = new BackupModel(work, office, () -> {});
        model.keep(temporary.resolve("stick"), 15);
        assertThat(new BackupModel(work, office, () -> {}).shown().get().plan().folder()).isEqualTo(temporary.resolve("stick"));
    }

    @Test
    void peopleAreLetInGivenRolesAndRemoved() {
        var model = new PeopleModel(work, office);
        var problems = new ArrayList<Optional<Throwable>>();
        model.admit(" 演示·护士白 ", EnumSet.of(Role.NURSE), "a nurse's password".toCharArray(), problems::add);
        assertThat(model.lines().get()).extracting(PeopleModel.Line::user).containsExactly(Offices.USER, "演示·护士白");
        model.assign("演示·护士白", EnumSet.of(Role.NURSE, Role.PHYSICIAN), problems::add);
        assertThat(model.lines().get().getLast().roles()).containsExactlyInAnyOrder(Role.NURSE, Role.PHYSICIAN);
        model.reset("演示·护士白", "another password".toCharArray(), problems::add);
        model.dismiss("演示·护士白", problems::add);
        assertThat(model.lines().get()).hasSize(1);
        assertThat(problems).allMatch(Optional::isEmpty);
        model.assign(Offices.USER, EnumSet.of(Role.COUNTY), problems::add);
        assertThat(problems.getLast().orElseThrow()).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("access.last"));
    }

    @Test
    void theRecoveryKitOpensTheOffice() {
        var kits = new ArrayList<PeopleModel.Kit>();
        new PeopleModel(work, office).kit(kits::add);
        office.close();
        var key = cn.yingchun.store.Users.recoveryPassword(kits.getFirst().key());
        office = Office.open(temporary.resolve("office"), cn.yingchun.store.Users.RECOVERY, key, Offices.around(Clock.systemUTC()), Progress.NONE);
        assertThat(office.rights().runsOffice()).isTrue();
    }

    @Test
    void theAuditSaysWhatStoodThereBeforeAndWhy() {
        name("演示·赵一");
        name("演示·赵二");
        var model = new AuditModel(work, office, Clock.systemUTC());
        model.narrow(filter -> filter.family("donor"));
        assertThat(model.shown().get().lines()).hasSize(2).allMatch(line -> line.kind().equals("donor.Named"));
        model.choose(model.shown().get().lines().getFirst());
        var change = model.chosen().get().orElseThrow();
        assertThat(change.before().orElseThrow().what()).isEqualTo(new DonorFact.Named("演示·赵一", Optional.empty()));
        assertThat(change.line().fact().why()).contains("来电更正");
        model.about("no such number");
        assertThat(model.shown().get().lines()).isEmpty();
    }

    @Test
    void aSignedExportNeedsAReasonIsWrittenDownAndShowsEveryChange() throws Exception {
        name("演示·赵一");
        var file = temporary.resolve("audit.jsonl");
        var model = new AuditModel(work, office, Clock.systemUTC());
        model.ask();
        model.export(file, "", _ -> {}, told::add);
        assertThat(told).singleElement().asString().contains("access.why");
        assertThat(file).doesNotExist();
        model.export(file, "检查", _ -> {}, told::add);
        assertThat(SignedExport.check(file, Progress.NONE).publicKey()).isEqualTo(office.books().publicKey());
        assertThat(office.latest(1).getFirst().why()).contains("检查");
        var good = Files.readString(file);
        Files.writeString(file, good.replaceFirst("来电更正", "来电改正"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SignedExport.check(file, Progress.NONE)).hasMessageContaining("store.audit.forged");
    }

    @Test
    void theChainIsCheckedOnTheButton() {
        var sound = new ArrayList<Boolean>();
        new AuditModel(work, office, Clock.systemUTC()).verify(verdict -> sound.add(verdict.isSound()));
        assertThat(sound).containsExactly(true);
    }
}
