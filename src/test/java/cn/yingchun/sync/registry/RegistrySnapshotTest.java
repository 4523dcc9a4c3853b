package cn.yingchun.sync.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Registry;
import cn.yingchun.store.RegistryIntake.Counts;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.Made;
import cn.yingchun.sync.Pair;
import cn.yingchun.sync.pair.PairCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A province hands its registry to a county: whole, then only what changed.
class RegistrySnapshotTest {
    private static final int DONORS = 200;

    @TempDir
    Path dir;
    private Pair pair;
    private Exchange county;
    private Exchange province;

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
        county = new Exchange(pair.here, Clock.systemUTC());
        province = new Exchange(pair.there, Clock.systemUTC());
        take(pair.there, Registry.donors(DONORS, 1).toList());
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private static void take(Office office, List<RegistryDonor> donors) {
        try (var intake = office.intake(office.user(), "registry.csv")) {
            donors.forEach(intake::add);
            intake.commit(Progress.NONE);
        }
    }

    private static List<RegistryDonor> all(Office office) {
        var all = new ArrayList<RegistryDonor>();
        office.donors().each(all::add, Progress.NONE);
        return all;
    }

    private Made write() {
        return province.registryOut().write(pair.here.device(), dir.resolve("stick"), Progress.NONE);
    }

    private Counts read(Made made) {
        return county.registryIn().take(made.files().getFirst(), Progress.NONE);
    }

    /// An ordinary bundle, with which the county says what it has taken.
    private void countyReports() {
        province.merge(county.export(pair.there.device(), dir.resolve("stick"), Progress.NONE).files().getFirst(), dir.resolve("stick"), Progress.NONE);
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    @Test
    void theWholeRegistryComesFirstAndThenOnlyWhatChanged() {
        assertThat(read(write())).isEqualTo(new Counts(DONORS, 0, 0));
        assertThat(all(pair.here)).isEqualTo(all(pair.there));
        countyReports();
        refused(this::write, "sync.registry.same");
        var changed = Registry.donors(DONORS + 3, 1).skip(DONORS - 2).map(donor -> donor.standing(Availability.TU)).toList();
        take(pair.there, changed);
        var difference = write();
        assertThat(difference.facts()).as("two changed, three new").isEqualTo(5);
        assertThat(read(difference)).isEqualTo(new Counts(3, 2, 0));
        assertThat(all(pair.here)).isEqualTo(all(pair.there));
    }

    @Test
    void aSnapshotIsLookedIntoBeforeItIsTakenAndNothingIsWritten() {
        var made = write();
        var written = pair.here.writtenHere();
        var seen = county.registryIn().inspect(made.files().getFirst(), Progress.NONE);
        assertThat(seen).isEqualTo(new RegistryIn.Seen(pair.there.name(), 1, true, false, new Counts(DONORS, 0, 0)));
        assertThat(pair.here.donors().count(DonorFilter.ALL)).isZero();
        assertThat(pair.here.writtenHere()).isEqualTo(written);
        read(made);
        assertThat(county.registryIn().inspect(made.files().getFirst(), Progress.NONE).before()).isTrue();
        countyReports();
        take(pair.there, Registry.donors(DONORS + 2, 1).skip(DONORS - 1).map(donor -> donor.standing(Availability.TU)).toList());
        assertThat(county.registryIn().inspect(write().files().getFirst(), Progress.NONE))
                .isEqualTo(new RegistryIn.Seen(pair.there.name(), 1, false, false, new Counts(2, 1, 0)));
    }

    @Test
    void untilTheCountyHasSaidThatItTookItTheNextSnapshotIsWholeAgain() {
        read(write());
        var again = write();
        assertThat(again.facts()).isEqualTo(DONORS);
        assertThat(read(again)).isEqualTo(new Counts(0, 0, DONORS));
    }

    @Test
    void aDifferenceIsRefusedWhereItsBaseWasNeverTaken() throws IOException {
        copy(dir.resolve("here"), dir.resolve("copy"));
        read(write());
        countyReports();
        take(pair.there, Registry.donors(DONORS + 1, 1).skip(DONORS).toList());
        var difference = write();
        pair.here.close();
        try (var old = cn.yingchun.store.Offices.open(dir.resolve("copy"))) {
            refused(() -> new RegistryIn(old, Clock.systemUTC()).take(difference.files().getFirst(), Progress.NONE), "sync.registry.base");
            assertThat(old.donors().count(DonorFilter.ALL)).isZero();
        }
    }

    @Test
    void manyPartsAreTakenTogetherOrNotAtAll() throws IOException {
        var made = new RegistryOut(pair.there, Clock.systemUTC(), 8_000).write(pair.here.device(), dir.resolve("stick"), Progress.NONE);
        assertThat(made.files()).hasSizeGreaterThan(2);
        var last = made.files().getLast();
        var bytes = Files.readAllBytes(last);
        Files.delete(last);
        refused(() -> read(made), "sync.registry.parts");
        bytes[bytes.length / 2] ^= 1;
        Files.write(last, bytes);
        refused(() -> read(made), "sync.bundle.damaged");
        assertThat(pair.here.donors().count(DonorFilter.ALL)).isZero();
        bytes[bytes.length / 2] ^= 1;
        Files.write(last, bytes);
        assertThat(read(made)).isEqualTo(new Counts(DONORS, 0, 0));
    }

    @Test
    void aCountyReceivesOnlyTheDonorsOfItsDistrictAndMaySendNoOthers() {
        province.pair(county.card(), PairCode.of(county.card(), province.card()), "410111");
        read(write());
        assertThat(all(pair.here)).isNotEmpty().allMatch(donor -> donor.more().get("region").equals("410111"))
                .hasSize((int) all(pair.there).stream().filter(donor -> donor.more().get("region").equals("410111")).count());
        take(pair.here, Registry.donors(DONORS + 9, 2).skip(DONORS).toList());
        var back = county.registryOut().write(pair.there.device(), dir.resolve("stick"), Progress.NONE);
        refused(() -> province.registryIn().take(back.files().getFirst(), Progress.NONE), "sync.registry.scope");
    }

    @Test
    void aStrangersRegistryAndABundleAreNotTakenForOne() {
        var bundle = province.export(pair.here.device(), dir.resolve("stick"), Progress.NONE).files().getFirst();
        refused(() -> county.registryIn().take(bundle, Progress.NONE), "sync.registry.none");
        var made = write();
        county.unpair(pair.there.device(), "演示");
        refused(() -> read(made), "sync.bundle.stranger");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
