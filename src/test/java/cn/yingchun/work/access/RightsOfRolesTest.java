package cn.yingchun.work.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.cases.BedsideFact;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Signs in as each role and looks at everything the store gives out: what the table of rights keeps from a role is not there.
class RightsOfRolesTest {
    private static final PatientId PATIENT = new PatientId(new UUID(8, 1));
    private static final char[] SECRET = "a role's password".toCharArray();
    private static final Map<Field, String> CANARY = Map.of(
            Field.DONOR_NAME, "演示·欧阳雪松", Field.DONOR_CONTACT, "13800007788", Field.DONOR_BIRTH_DATE, "1987-06-05",
            Field.DONOR_TYPING, "A*30:01", Field.DONOR_HEALTH, "canary-illness", Field.PATIENT_CODE, "PT-CANARY",
            Field.PATIENT_CENTRE, "演示·金丝雀医院", Field.PATIENT_TYPING, "B*13:02");

    @TempDir
    Path dir;

    private DonorId donor;

    @BeforeEach
    void anOfficeFullOfCanaries() {
        try (var office = Offices.create(dir)) {
            var hla = new ArrayList<>(Collections.nCopies(18, ""));
            hla.set(0, CANARY.get(Field.DONOR_TYPING));
            try (var intake = office.intake(Offices.USER, "canaries.csv")) {
                intake.add(new RegistryDonor("D1", Sex.F, LocalDate.parse(CANARY.get(Field.DONOR_BIRTH_DATE)), "A+", Cmv.values()[0], 60, hla,
                        Availability.AV, Map.of("name", CANARY.get(Field.DONOR_NAME), "phone", CANARY.get(Field.DONOR_CONTACT))));
                intake.commit(Progress.NONE);
            }
            donor = office.donors().byCode("D1").getFirst().id();
            write(office, Subject.of(donor), new DonorFact.Named(CANARY.get(Field.DONOR_NAME), Optional.of("ouyang xuesong")));
            write(office, Subject.of(donor), new DonorFact.ContactsSet(
                    List.of(new DonorFact.Reachable("mobile", CANARY.get(Field.DONOR_CONTACT), Optional.empty())), List.of(), Optional.of("演示路一号")));
            write(office, Subject.of(donor), new DonorFact.Deferred("D05", LocalDate.EPOCH, Optional.empty(), CANARY.get(Field.DONOR_HEALTH)));
            write(office, Subject.of(PATIENT), new PatientFact.Entered(CANARY.get(Field.PATIENT_CODE), CANARY.get(Field.PATIENT_CENTRE), Sex.M,
                    "40-49", 60, CANARY.get(Field.PATIENT_TYPING)));
            for (var role : Role.values()) {
                office.users().admit(role.name(), role.name(), SECRET);
            }
        }
    }

    private static void write(Office office, Subject about, cn.yingchun.domain.fact.What what) {
        office.record(Act.of(Offices.USER, Instant.EPOCH, about, what));
    }

    private Office as(Role role) {
        return Office.open(dir, role.name(), SECRET, Offices.around(Clock.systemUTC()), Progress.NONE);
    }

    /// Everything the store hands to screens, lists and files, as text.
    private String everything(Office office) {
        var all = new StringBuilder();
        office.donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 100).rows().forEach(all::append);
        office.donors().each(all::append, Progress.NONE);
        office.donors().one(donor).ifPresent(all::append);
        office.donors().byCode("D1").forEach(all::append);
        office.patients().page("", false, 0, 100).rows().forEach(all::append);
        office.patients().one(PATIENT).ifPresent(all::append);
        office.patients().byCode(CANARY.get(Field.PATIENT_CODE)).ifPresent(all::append);
        office.cases().page(CaseFilter.ALL, 0, 100).rows().forEach(all::append);
        office.history(Subject.of(donor)).forEach(all::append);
        office.history(Subject.of(PATIENT)).forEach(all::append);
        office.latest(1_000).forEach(all::append);
        office.books().page(cn.yingchun.store.audit.AuditFilter.ALL, 0, 1_000).rows().forEach(all::append);
        office.books().each(all::append, Progress.NONE);
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleReceivesExactlyWhatTheTableGivesIt(Role role) {
        try (var office = as(role)) {
            var all = everything(office);
            CANARY.forEach((field, canary) -> {
                if (Rights.of(EnumSet.of(role)).sees(field) == Level.FULL) {
                    assertThat(all).as("%s sees %s", role, field).contains(canary);
                } else {
                    assertThat(all).as("%s does not see %s", role, field).doesNotContain(canary);
                }
            });
            if (Rights.of(EnumSet.of(role)).sees(Field.DONOR_NAME) != Level.FULL) {
                assertThat(all).doesNotContain("xuesong").doesNotContain("演示路一号");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoSeesNoTypingOfAPatientSeesNeitherBloodGroupNorDescent(Role role) {
        try (var office = Offices.open(dir)) {
            write(office, Subject.of(PATIENT), new PatientFact.BloodTold(Optional.of("AB-canary"), Optional.of(Cmv.N)));
            write(office, Subject.of(PATIENT), new PatientFact.DescentTold("canary registry", "canary people"));
        }
        try (var office = as(role)) {
            var full = Rights.of(EnumSet.of(role)).sees(Field.PATIENT_TYPING) == Level.FULL;
            for (var canary : List.of("AB-canary", "canary registry", "canary people")) {
                assertThat(everything(office).contains(canary)).as("%s sees %s", role, canary).isEqualTo(full);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoSeesNoNameCannotSearchByOneEither(Role role) {
        try (var office = as(role)) {
            var found = office.donors().count(DonorFilter.ALL.text("欧阳")) + office.donors().count(DonorFilter.ALL.text("ouyang"));
            assertThat(found > 0).isEqualTo(Rights.of(EnumSet.of(role)).sees(Field.DONOR_NAME) != Level.NO);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleWritesOnlyWhatTheTableLetsItWrite(Role role) {
        var rights = Rights.of(EnumSet.of(role));
        try (var office = as(role)) {
            var facts = Map.of(
                    Subject.of(donor), new DonorFact.ContactConfirmed(LocalDate.EPOCH),
                    Subject.of(PATIENT), new PatientFact.Reweighed(61),
                    Subject.of(new CaseId(new UUID(9, 9))), new CourseFact.StageEntered(cn.yingchun.domain.cases.Stage.CONTACT));
            facts.forEach((about, what) -> {
                var act = Act.of(role.name(), Instant.EPOCH, about, what);
                if (rights.mayWrite(what)) {
                    office.record(act);
                } else {
                    assertThatThrownBy(() -> office.record(act)).hasMessageContaining("access.write");
                }
            });
            if (!rights.runsOffice()) {
                assertThatThrownBy(() -> office.users().admit("x", "NURSE", SECRET)).hasMessageContaining("access.run");
                assertThatThrownBy(() -> office.users().assign(role.name(), EnumSet.of(Role.ADMINISTRATOR))).hasMessageContaining("access.run");
                assertThatThrownBy(() -> office.users().resetPassword(Offices.USER, SECRET)).hasMessageContaining("access.run");
                assertThatThrownBy(() -> office.users().dismiss(Offices.USER)).hasMessageContaining("access.run");
                assertThatThrownBy(() -> office.users().recoveryKey()).hasMessageContaining("access.run");
            }
        }
    }

    @Test
    void aNurseWritesAtTheBedAndNotAboutDonorsOrPatients() {
        var nurse = Rights.of(EnumSet.of(Role.NURSE));
        assertThat(BedsideFact.class.getPermittedSubclasses()).isNotEmpty();
        assertThat(nurse.mayWrite(new CourseFact.StageEntered(cn.yingchun.domain.cases.Stage.COLLECT))).isTrue();
        assertThat(nurse.mayWrite(new DonorFact.Named("x", Optional.empty()))).isFalse();
        assertThat(nurse.mayWrite(new PatientFact.Retyped("x"))).isFalse();
        assertThat(nurse.sees(Field.PATIENT_CENTRE)).isEqualTo(Level.NO);
    }

    @Test
    void everyLookIsWrittenDownWithItsReasonBeforeAnythingIsShown() {
        try (var office = as(Role.COUNTY)) {
            var looks = new Looks(office, Clock.systemUTC());
            assertThatThrownBy(() -> looks.at(donor, "  ")).hasMessageContaining("access.why");
            looks.at(donor, "联系供者");
            var newest = office.latest(1).getFirst();
            assertThat(newest.what()).isEqualTo(new AccessFact.Looked(List.of(Field.DONOR_NAME, Field.DONOR_ID_NUMBER, Field.DONOR_CONTACT)));
            assertThat(newest.why()).contains("联系供者");
            assertThat(newest.actor()).isEqualTo("COUNTY");
        }
        try (var office = as(Role.AUDITOR)) {
            assertThatThrownBy(() -> new Looks(office, Clock.systemUTC()).at(donor, "看看")).hasMessageContaining("access.look");
            assertThat(office.books().page(cn.yingchun.store.audit.AuditFilter.ALL.family("access"), 0, 10).rows()).hasSize(1);
        }
        try (var office = as(Role.NURSE)) {
            assertThat(office.books().page(cn.yingchun.store.audit.AuditFilter.ALL, 0, 10).rows()).as("only one's own acts").isEmpty();
        }
    }

    @Test
    void aFounderWorksAtTheLevelOfTheDistrictAndAPracticeOfficeAtTheProvinces() {
        assertThat(Role.of("administrator", "410105", false)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.COUNTY);
        assertThat(Role.of("administrator", "410100", false)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.CITY);
        assertThat(Role.of("administrator", "410000", false)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PROVINCE);
        assertThat(Role.of("administrator", "410105", true)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PROVINCE);
        assertThat(Role.of("recovery", "410105", false)).containsExactly(Role.ADMINISTRATOR);
        assertThat(Role.of("somebody", "410105", false)).isEmpty();
        assertThat(Role.of(Role.text(EnumSet.of(Role.NURSE, Role.AUDITOR)), "", false)).containsExactlyInAnyOrder(Role.NURSE, Role.AUDITOR);
    }
}
