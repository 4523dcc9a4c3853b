package cn.yingchun.work.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.StepClock;
import cn.yingchun.store.lists.Donors;
import cn.yingchun.work.Casework;
import cn.yingchun.work.NewCase;
import cn.yingchun.work.Playbook;
import cn.yingchun.work.reach.Reaching;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goes through the places where the program shows or hands out who a donor is: each is written down with its reason.
class LooksTest {
    private static final RegistryDonor DONOR = new RegistryDonor("PX1", Sex.M, LocalDate.of(1990, 1, 1), "A+", Cmv.N, 70,
            Collections.nCopies(18, ""), Availability.AV, Map.of("name", "演示·张一", "phone", "13800000001"));
    private static final List<Field> WHOLE = List.of(Field.DONOR_NAME, Field.DONOR_ID_NUMBER, Field.DONOR_CONTACT);

    private final StepClock clock = new StepClock(Instant.parse("2026-11-25T01:00:00Z"));
    private final DonorId donor = Donors.id(DONOR);
    private Office office;
    private Casework work;
    private Reaching reaching;

    @BeforeEach
    void openAnOfficeWithOneDonor(@TempDir Path dir) {
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        try (var intake = office.intake(Offices.USER, "one")) {
            intake.add(DONOR);
            intake.commit(Progress.NONE);
        }
        work = new Casework(office, Playbook.load(), clock);
        reaching = new Reaching(office, work, clock);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Fact> written(Subject about) {
        return office.history(about).stream().filter(fact -> fact.what() instanceof AccessFact).toList();
    }

    @Test
    void callsWithinAnHourAreOneLookAndALaterOneIsAnother() {
        assertThat(reaching.look(donor, "联系供者").row().name()).isEqualTo("演示·张一");
        clock.forward(Duration.ofMinutes(50));
        reaching.look(donor, "联系供者");
        assertThat(written(Subject.of(donor))).singleElement().satisfies(fact -> {
            assertThat(fact.what()).isEqualTo(new AccessFact.Looked(WHOLE));
            assertThat(fact.why()).contains("联系供者");
            assertThat(fact.actor()).isEqualTo(Offices.USER);
        });
        clock.forward(Duration.ofMinutes(11));
        reaching.look(donor, "联系供者");
        assertThat(written(Subject.of(donor))).hasSize(2);
    }

    @Test
    void anotherKindOfWorkIsAnotherLook() {
        reaching.look(donor, "联系供者");
        reaching.look(donor, "修改联系方式");
        assertThat(written(Subject.of(donor))).extracting(fact -> fact.why().orElse("")).containsExactly("联系供者", "修改联系方式");
    }

    @Test
    void whatOnlyListsShowIsNoLook() {
        reaching.touch(donor);
        assertThat(written(Subject.of(donor))).isEmpty();
    }

    @Test
    void aPaperOfACaseStandsInTheCaseAndAmongTheLooksAtItsDonor() {
        var opened = work.open(new NewCase(donor, "PX1", Sex.M, DONOR.birthDate(), new PatientId(new UUID(8, 1)), LocalDate.of(2026, 11, 20), "N-1", Optional.empty()));
        assertThatThrownBy(() -> work.printed(opened, "leave-letter", " ")).hasMessageContaining("case.item.reason");
        assertThat(written(Subject.of(donor))).isEmpty();
        work.printed(opened, "leave-letter", "请假用");
        assertThat(office.history(Subject.of(opened)).getLast().what()).isEqualTo(new CourseFact.Printed("leave-letter"));
        assertThat(written(Subject.of(donor))).singleElement().satisfies(fact -> {
            assertThat(fact.what()).isEqualTo(new AccessFact.Printed("leave-letter"));
            assertThat(fact.why()).contains("请假用");
        });
    }

    @Test
    void listsThatLeaveTheProgramSayWhatTheyWereForBeforeTheyAreWritten() {
        var looks = new Looks(office, clock);
        assertThatThrownBy(() -> looks.exported("shell.place.donors", "xlsx", 214, " ")).hasMessageContaining("access.why");
        assertThat(written(office.subject())).isEmpty();
        looks.exported("shell.place.donors", "xlsx", 214, "核对名单");
        reaching.onPaper(List.of(donor), "paper.kind.call-list", "下乡走访");
        assertThat(written(office.subject())).extracting(Fact::what).containsExactly(
                new AccessFact.Exported("shell.place.donors", "xlsx", 214), new AccessFact.Exported("paper.kind.call-list", "pdf", 1));
    }
}
