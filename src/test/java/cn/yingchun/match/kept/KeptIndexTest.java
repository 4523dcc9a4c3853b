package cn.yingchun.match.kept;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Hit;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.lists.DonorFilter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Reference REFERENCE = Reference.builtIn();
    private static final String PATIENT = "A*02:07+A*11:01^B*46:01+B*13:01^DRB1*09:01+DRB1*12:02";

    @TempDir
    private Path dir;

    @Test
    void aSecondStartFindsTheSameDonorsWithoutReadingThemAgain() {
        try (var office = officeOf(400)) {
            var read = new Looking();
            var first = list(KeptIndex.of(office, REFERENCE, read));
            assertThat(first).isNotEmpty();
            assertThat(read.donorsRead()).isTrue();
        }
        try (var office = Offices.open(dir)) {
            var again = new Looking();
            var first = list(REFERENCE.index(office.donors()::each, Progress.NONE));
            assertThat(list(KeptIndex.of(office, REFERENCE, again))).isEqualTo(first);
            assertThat(again.donorsRead()).isFalse();
        }
    }

    @Test
    void whatWasWrittenAboutADonorSinceIsSeen() {
        try (var office = officeOf(400)) {
            var code = list(KeptIndex.of(office, REFERENCE, Progress.NONE)).getFirst().donor();
            var id = office.donors().byCode(code).getFirst().id();
            office.record(Act.of(Offices.USER, Instant.now(), Subject.of(id),
                    new StatusSet(Availability.RS, Optional.empty(), Optional.empty())));
            var again = new Looking();
            assertThat(KeptIndex.of(office, REFERENCE, again).donor(code).orElseThrow().availability()).isEqualTo(Availability.RS);
            assertThat(again.donorsRead()).isFalse();
        }
    }

    @Test
    void anotherRegistryFileMakesTheKeptIndexWorthless() {
        try (var office = officeOf(400)) {
            KeptIndex.of(office, REFERENCE, Progress.NONE);
            take(office, donors(450, 9));
            assertThat(KeptIndex.of(office, REFERENCE, Progress.NONE).size()).isEqualTo(office.donors().count(DonorFilter.ALL));
        }
    }

    @Test
    void aCodeTableThatReadsWhatCouldNotBeReadMakesItWorthless() throws IOException {
        var coded = new ArrayList<>(donors(50, 3));
        coded.add(withA(coded.removeLast(), "A*02:ZZZZ"));
        try (var office = Offices.create(dir)) {
            take(office, coded);
            assertThat(KeptIndex.of(office, REFERENCE, Progress.NONE).unread()).isOne();
            var knowing = REFERENCE.knowing(REFERENCE.catalogue(), MacTable.read(new StringReader("ZZZZ\t02:01/02:07\n")));
            assertThat(KeptIndex.of(office, knowing, Progress.NONE).unread()).isZero();
            assertThat(KeptIndex.of(office, knowing, Progress.NONE).unread()).isZero();
        }
    }

    @Test
    void otherRulesOfReadingMakeItWorthlessAndTheFirstOnesAgain() {
        try (var office = officeOf(50)) {
            KeptIndex.of(office, REFERENCE, Progress.NONE);
            var unknown = REFERENCE.reading(new ReadingRules(BlankSecond.UNKNOWN, CodeRule.ALL));
            for (var reference : List.of(unknown, REFERENCE)) {
                var again = new Looking();
                KeptIndex.of(office, reference, again);
                assertThat(again.donorsRead()).isTrue();
                var kept = new Looking();
                KeptIndex.of(office, reference, kept);
                assertThat(kept.donorsRead()).isFalse();
            }
        }
    }

    @Test
    void aChangedByteMeansReadingTheDonorsAgainAndNotAnotherAnswer() throws IOException {
        try (var office = officeOf(400)) {
            var first = list(KeptIndex.of(office, REFERENCE, Progress.NONE));
            var file = dir.resolve("cache").resolve("search-index.sealed");
            var bytes = Files.readAllBytes(file);
            for (int at = 20; at < bytes.length; at += bytes.length / 7) {
                var harmed = bytes.clone();
                harmed[at] ^= 4;
                Files.write(file, harmed);
                var again = new Looking();
                assertThat(list(KeptIndex.of(office, REFERENCE, again))).isEqualTo(first);
                assertThat(again.donorsRead()).as("harmed at %d", at).isTrue();
            }
        }
    }

    @Test
    void nothingOfItStandsInClear() throws IOException {
        try (var office = officeOf(400)) {
            KeptIndex.of(office, REFERENCE, Progress.NONE);
            var text = Files.readString(dir.resolve("cache").resolve("search-index.sealed"), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("PX0000").doesNotContain("A*02");
        }
    }

    private Office officeOf(int donors) {
        var office = Offices.create(dir);
        take(office, donors(donors, 5));
        return office;
    }

    private static List<RegistryDonor> donors(int count, int seed) {
        var all = new ArrayList<RegistryDonor>();
        new PracticeRegistry(REFERENCE.table(), seed, TODAY).each(count, all::add);
        return all;
    }

    private static RegistryDonor withA(RegistryDonor donor, String text) {
        var hla = new ArrayList<>(donor.hla());
        hla.set(0, text);
        return new RegistryDonor(donor.code(), donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(), hla,
                donor.status(), donor.more());
    }

    private static void take(Office office, List<RegistryDonor> donors) {
        try (var intake = office.intake(Offices.USER, "practice.csv")) {
            donors.forEach(intake::add);
            intake.commit(Progress.NONE);
        }
    }

    private static List<Hit> list(DonorIndex index) {
        var question = Question.of(REFERENCE.reader().gl(PATIENT).typing(), Optional.of(REFERENCE.table()), TODAY).counting(
                List.copyOf(Locus.SEARCHED), 5);
        return new DonorSearch(index).search(question, () -> false).hits();
    }

    /// Sees whether donors are read from the store.
    private static final class Looking implements Progress {
        private boolean seen;

        @Override
        public void at(double share, String key) {
            seen |= key.equals("store.progress.donors");
        }

        boolean donorsRead() {
            return seen;
        }
    }
}
