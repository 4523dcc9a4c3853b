package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.DonorSort;
import cn.yingchun.store.lists.Donors;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryIntakeTest {
    @TempDir
    Path dir;

    private Office office;

    @BeforeEach
    void open() {
        office = Offices.create(dir);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private RegistryIntake.Counts take(List<RegistryDonor> donors) {
        try (var intake = office.intake(Offices.USER, "registry.csv")) {
            donors.forEach(intake::add);
            return intake.commit(Progress.NONE);
        }
    }

    private static RegistryDonor with(RegistryDonor donor, int weight, Availability status) {
        return new RegistryDonor(donor.code(), donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), weight, donor.hla(), status, donor.more());
    }

    private Page0 all() {
        var page = office.donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 100_000);
        return new Page0(page.rows().stream().map(DonorRow::registry).toList(), page.total());
    }

    private record Page0(List<RegistryDonor> donors, int total) {}

    @Test
    void everyDonorOfTheFileIsHeldAsTheFileHasIt() {
        var donors = Registry.donors(7_000, 1).toList();
        assertThat(take(donors)).isEqualTo(new RegistryIntake.Counts(7_000, 0, 0));
        assertThat(all()).isEqualTo(new Page0(donors, 7_000));
        var fed = new ArrayList<RegistryDonor>();
        office.donors().each(fed::add, Progress.NONE);
        assertThat(fed).containsExactlyInAnyOrderElementsOf(donors);
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        var donors = Registry.donors(3_000, 2).toList();
        take(donors);
        var digest = office.digest();
        var facts = office.latest(1_000);
        assertThat(take(donors)).isEqualTo(new RegistryIntake.Counts(0, 0, 3_000));
        assertThat(office.latest(1_000)).isEqualTo(facts);
        assertThat(office.digest()).isEqualTo(digest);
    }

    @Test
    void onlyChangedDonorsAreWritten() {
        var donors = new ArrayList<>(Registry.donors(2_500, 3).toList());
        take(donors);
        donors.set(17, with(donors.get(17), 99, Availability.TU));
        donors.add(Registry.donors(2_501, 9).toList().getLast());
        assertThat(take(donors)).isEqualTo(new RegistryIntake.Counts(1, 1, 2_499));
        assertThat(office.latest(1).getFirst().what()).isEqualTo(new OfficeFact.RegistryTaken("registry.csv", 1, 1, 2_499));
        assertThat(all().donors()).isEqualTo(donors);
    }

    @Test
    void anAbandonedIntakeLeavesNothing() {
        var before = office.digest();
        try (var intake = office.intake(Offices.USER, "half.csv")) {
            Registry.donors(6_000, 4).forEach(intake::add);
            assertThat(intake.counts().added()).isEqualTo(6_000);
        }
        assertThat(office.digest()).isEqualTo(before);
    }

    @Test
    void cancellingBeforeTheCommitLeavesNothing() {
        var before = office.digest();
        Progress cancelled = new Progress() {
            @Override
            public void at(double share, String key) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (var intake = office.intake(Offices.USER, "half.csv")) {
            Registry.donors(100, 4).forEach(intake::add);
            assertThatThrownBy(() -> intake.commit(cancelled)).isInstanceOf(Cancelled.class);
        }
        assertThat(office.digest()).isEqualTo(before);
    }

    @Test
    void aDonorWhoStandsTwiceInTheFileIsRefused() {
        var donor = Registry.donors(1, 5).toList().getFirst();
        try (var intake = office.intake(Offices.USER, "twice.csv")) {
            intake.add(donor);
            assertThatThrownBy(() -> intake.add(with(donor, 50, Availability.AV))).isInstanceOf(Trouble.class).hasMessageContaining("store.intake.twice");
        }
    }

    @Test
    void theLaterWordOnAStatusCountsWhoeverSaidIt() {
        var donors = new ArrayList<>(Registry.donors(3, 6).toList());
        take(donors);
        var id = Donors.id(donors.getFirst());
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(id),
                new DonorFact.StatusSet(Availability.RS, Optional.empty(), Optional.empty())));
        assertThat(office.donors().one(id).orElseThrow().status()).isEqualTo(Availability.RS);
        donors.set(0, with(donors.getFirst(), 61, Availability.DE));
        take(donors);
        assertThat(office.donors().one(id).orElseThrow().status()).isEqualTo(Availability.DE);
    }

    @Test
    void aNameTypedHereStaysWhateverTheFileSays() {
        var donors = new ArrayList<>(Registry.donors(3, 7).toList());
        take(donors);
        var id = Donors.id(donors.getFirst());
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(id), new DonorFact.Named("演示·翟喆", Optional.empty())));
        donors.set(0, with(donors.getFirst(), 62, Availability.AV));
        take(donors);
        var row = office.donors().one(id).orElseThrow();
        assertThat(row.name()).isEqualTo("演示·翟喆");
        assertThat(row.pinyin()).isEqualTo("yan shi zhai zhe");
    }

    @Test
    void rowsAreTheSameFollowedActByActOrMadeAnew() {
        var donors = new ArrayList<>(Registry.donors(2_200, 8).toList());
        take(donors);
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(Donors.id(donors.get(5))), new DonorFact.Named("演示·单雄", Optional.empty())));
        donors.set(5, with(donors.get(5), 70, Availability.TU));
        take(donors);
        var followed = office.digest();
        assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        office.rebuild(Progress.NONE);
        assertThat(office.digest()).isEqualTo(followed);
    }

    @Test
    void filtersAndPagesAgreeWithLookingAtEveryDonor() {
        var donors = Registry.donors(2_000, 10).toList();
        take(donors);
        var filter = DonorFilter.ALL.sex(Sex.F).abo("A").region("41011");
        var expected = donors.stream().filter(donor -> donor.sex() == Sex.F && donor.abo().startsWith("A+")
                && donor.more().get("region").startsWith("41011")).toList();
        var seen = new ArrayList<RegistryDonor>();
        for (int from = 0; from < office.donors().count(filter); from += 7) {
            office.donors().page(filter, DonorOrder.CODE, from, 7).rows().forEach(row -> seen.add(row.registry()));
        }
        assertThat(expected).isNotEmpty();
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void donorsAreFoundByNameBySoundAndByInitials() {
        var donors = new ArrayList<>(Registry.donors(50, 11).toList());
        var more = new HashMap<>(donors.getFirst().more());
        more.put("name", "演示·单晓重");
        donors.set(0, new RegistryDonor("X1", Sex.F, donors.getFirst().birthDate(), "O+", donors.getFirst().cmv(), 55, donors.getFirst().hla(), Availability.AV, more));
        take(donors);
        for (var typed : List.of("单晓", "yanshishanxiaozhong", "YanShi Shan", "yssxc", "X1")) {
            assertThat(office.donors().page(DonorFilter.ALL.text(typed), DonorOrder.NAME, 0, 10).rows())
                    .as(typed).extracting(DonorRow::code).contains("X1");
        }
        assertThat(office.donors().count(DonorFilter.ALL.text("100%_'; drop table donor"))).isZero();
    }

    @Test
    void theListIsSortedInTheDatabaseByOneColumnWithinAnother() {
        take(Registry.donors(40, 5).toList());
        var order = List.of(new DonorSort(DonorSort.By.SEX, true), new DonorSort(DonorSort.By.BIRTH, false));
        var rows = office.donors().rows(office.donors().roll(DonorFilter.ALL, order));
        var wanted = rows.stream().sorted(Comparator.<DonorRow, String>comparing(row -> row.registry().sex().name()).reversed()
                .thenComparing(row -> row.registry().birthDate()).thenComparing(DonorRow::code)).toList();
        assertThat(rows).hasSize(40).isEqualTo(wanted);
    }

    @Test
    void theRollSaysWhoStandsWhereAndTheRowsComeInItsOrderWithoutThoseWhoAreGone() {
        take(Registry.donors(2_500, 6).toList());
        var roll = office.donors().roll(DonorFilter.ALL, List.of(new DonorSort(DonorSort.By.BIRTH, true)));
        assertThat(roll).hasSize(2_500).doesNotHaveDuplicates();
        for (int place : new int[] {0, 1_211, 2_499}) {
            assertThat(roll.indexOf(roll.get(place))).isEqualTo(place);
        }
        var stranger = new DonorId(new UUID(1, 1));
        assertThat(roll.indexOf(stranger)).isEqualTo(-1);
        assertThat(office.donors().rows(List.of(roll.get(2_499), stranger, roll.get(0)))).extracting(DonorRow::id)
                .containsExactly(roll.get(2_499), roll.get(0));
        assertThat(office.donors().roll(DonorFilter.ALL.sex(Sex.F), List.of())).hasSize(office.donors().count(DonorFilter.ALL.sex(Sex.F)));
    }
}
