package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Retention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Erases who somebody is: nothing that the office holds afterwards says it, and everything else stays as it was.
class ErasureTest {
    private static final DonorId DONOR = new DonorId(new UUID(7, 7));
    private static final DonorId OTHER = new DonorId(new UUID(7, 8));
    private static final String NAME = "演示·钱某某";
    private static final String PHONE = "13800000007";
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
        act(Subject.of(DONOR), new DonorFact.ContactsSet(List.of(new DonorFact.Reachable("mobile", PHONE, Optional.empty())), List.of(), Optional.of("演示路7号")));
        act(Subject.of(DONOR), new DonorFact.Recruited("sheet.csv", Map.of("id", "410105199001010000")));
        act(Subject.of(DONOR), new DonorFact.ContactConfirmed(LocalDate.of(2026, 11, 3)));
    }

    private void act(Subject subject, cn.yingchun.domain.fact.What what) {
        office.record(Act.of(Offices.USER, clock.instant(), subject, what));
    }

    private void reopen() {
        office.close();
        office = Offices.open(temporary.resolve("office"), Offices.around(clock));
    }

    private int erase() {
        return office.erasure().run(DONOR, "本人书面要求删除", SECOND, Progress.NONE).facts();
    }

    private List<String> words() {
        return office.latest(1_000).stream().map(Fact::toString).toList();
    }

    @Test
    void nothingHeldAfterwardsSaysWhoItIsAndEverythingElseStays() {
        var others = office.latest(1_000).stream().filter(fact -> !(fact.subject().equals(Subject.of(DONOR)))).toList();
        assertThat(erase()).isEqualTo(3);
        reopen();
        assertThat(words()).noneMatch(word -> word.contains(NAME) || word.contains(PHONE) || word.contains("410105199001010000") || word.contains("演示路7号"));
        assertThat(office.latest(1_000)).containsAll(others);
        assertThat(office.history(Subject.of(DONOR))).extracting(Fact::what).filteredOn(Unread.class::isInstance).hasSize(3);
        assertThat(office.history(Subject.of(DONOR))).extracting(Fact::what).contains(new DonorFact.ContactConfirmed(LocalDate.of(2026, 11, 3)));
        assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
    }

    @Test
    void itIsAFactWithItsReasonAndBothPeople() {
        erase();
        reopen();
        assertThat(office.history(Subject.of(DONOR)).getLast()).satisfies(fact -> {
            assertThat(fact.what()).isEqualTo(new KeepFact.IdentityErased(3, SECOND.name(), false));
            assertThat(fact.why()).contains("本人书面要求删除");
            assertThat(fact.actor()).isEqualTo(Offices.USER);
        });
    }

    @Test
    void theOldJournalIsGoneAndABackupMadeLaterDoesNotHoldIt() throws Exception {
        erase();
        try (var files = Files.list(temporary.resolve("office"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("erased-") || name.equals("restoring"));
        }
        reopen();
        office.backups().make(temporary.resolve("backups"), Retention.USUAL, Progress.NONE);
        var backup = Backups.list(temporary.resolve("backups")).getFirst();
        try (var restored = Office.restore(backup, temporary.resolve("restored"), Offices.USER, Offices.password(), Offices.around(clock))) {
            assertThat(restored.latest(1_000).stream().map(Fact::toString)).noneMatch(word -> word.contains(NAME) || word.contains(PHONE));
        }
    }

    @Test
    void theStrandStaysWholeSoThatPartnersAgreeAndOnlyThePlaceOfTheErasedIsHandedOn() {
        var before = carried();
        var own = office.carrying().own();
        erase();
        reopen();
        var after = carried();
        var links = before.stream().filter(Tied.class::isInstance).map(Tied.class::cast).collect(Collectors.toMap(Tied::name, Tied::link));
        assertThat(after.stream().filter(Tied.class::isInstance).map(Tied.class::cast).filter(tied -> links.containsKey(tied.name())))
                .hasSize(before.size() - 3).allMatch(tied -> tied.link().equals(links.get(tied.name())));
        assertThat(after.stream().filter(Carried.Gap.class::isInstance)).isNotEmpty();
        assertThat(office.carrying().own()).isEqualTo(own);
    }

    @Test
    void aStickWithTheOldFactsDoesNotBringThePersonBack() {
        var before = carried();
        erase();
        reopen();
        office.carrying().take(before, sorted -> {
            assertThat(sorted.isEmpty()).isTrue();
            return Optional.empty();
        });
        assertThat(words()).noneMatch(word -> word.contains(NAME));
    }

    private List<Carried> carried() {
        var all = new ArrayList<Carried>();
        office.carrying().beyond(Have.NOTHING, passing -> true, all::add);
        return all;
    }

    @Test
    void withoutReasonSecondPersonOrRightNothingIsErased() {
        assertThatThrownBy(() -> office.erasure().run(DONOR, " ", SECOND, Progress.NONE)).hasMessageContaining("erase.why");
        assertThatThrownBy(() -> office.erasure().run(DONOR, "要求", SecondPerson.onPaper(Offices.USER), Progress.NONE)).hasMessageContaining("erase.second");
        assertThatThrownBy(() -> office.erasure().run(DONOR, "要求", SecondPerson.onPaper(""), Progress.NONE)).hasMessageContaining("erase.second");
        assertThat(words()).anyMatch(word -> word.contains(NAME));
    }

    @Test
    void aLegalHoldKeepsEverythingUntilItIsLifted() {
        act(Subject.of(DONOR), new KeepFact.LegalHold(Optional.empty()));
        assertThatThrownBy(this::erase).hasMessageContaining("erase.kept.hold");
        assertThat(office.erasure().due()).containsExactly(OTHER);
        act(Subject.of(DONOR), new KeepFact.HoldLifted(Optional.empty()));
        assertThat(office.erasure().due()).contains(DONOR);
        erase();
    }

    @Test
    void whoHasACaseIsKeptWhileItRunsAndThirtyYearsAfterItsLastEntry() {
        var theCase = Subject.of(new CaseId(new UUID(3, 3)));
        office.record(new Act(Offices.USER, clock.instant(), Optional.empty(), List.of(
                Deed.of(theCase, new CourseFact.Opened("410105-2026-T-7", DONOR, new PatientId(new UUID(2, 2)), LocalDate.of(2026, 11, 2), "N7", Sex.M,
                        LocalDate.of(1990, 1, 1), "D7", Optional.empty())))));
        assertThat(office.erasure().kept(DONOR).kind()).isEqualTo("open");
        act(theCase, new CourseFact.StageEntered(Stage.ARCHIVED));
        assertThat(office.erasure().kept(DONOR).until()).contains(LocalDate.of(2056, 11, 25));
        assertThatThrownBy(this::erase).hasMessageContaining("2056-11-25");
        clock.forward(Duration.ofDays(31 * 366));
        assertThat(office.erasure().due()).contains(DONOR);
        erase();
        reopen();
        assertThat(office.cases().file(new CaseId(theCase.id()))).isPresent();
        assertThat(office.erasure().kept(DONOR).kind()).isEqualTo("erased");
    }
}
