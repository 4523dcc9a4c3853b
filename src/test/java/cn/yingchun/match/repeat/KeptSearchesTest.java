package cn.yingchun.match.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Reference;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.backup.Retention;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search is kept in one life of the program, asked again in another, and every change says why.
class KeptSearchesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PatientId PATIENT = new PatientId(new UUID(8, 1));
    private static final List<String> TWIN = List.of("A*02:07", "A*11:01", "B*46:01", "B*13:01", "DRB1*09:01", "DRB1*12:02");
    private static final String GL = "A*02:07+A*11:01^B*46:01+B*13:01^DRB1*09:01+DRB1*12:02";
    private static final Reference REFERENCE = Reference.of(table("t", 0.01));

    @TempDir
    private Path dir;

    private static HaplotypeTable table(String label, double rare) {
        try {
            return HaplotypeReader.read(label, new StringReader("""
                    hap,pop,freq
                    A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04
                    A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,0.03
                    A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,""" + rare));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegistryDonor donor(String code, String a, Availability status) {
        var hla = new ArrayList<>(Collections.nCopies(2 * RegistryDonor.LOCI.size(), ""));
        for (int place = 0; place < TWIN.size(); place++) {
            hla.set(place < 4 ? place : place + 2, place == 0 ? a : TWIN.get(place));
        }
        return new RegistryDonor(code, Sex.M, LocalDate.of(1995, 5, 5), "A+", Cmv.N, 70, hla, status, Map.of("name", "演示·王雪", "phone", "13900001111"));
    }

    private static RegistryDonor donor(String code, String a) {
        return donor(code, a, Availability.AV);
    }

    private static void take(Office office, RegistryDonor... donors) {
        try (var intake = office.intake(Offices.USER, "registry.csv")) {
            for (var donor : donors) {
                intake.add(donor);
            }
            intake.commit(Progress.NONE);
        }
    }

    private static Asked asked() {
        return new Asked(new Details(0, GL, new Blood("A+", Cmv.N), new Descent("CMDP", "HA")),
                MatchRules.USUAL.counting(Locus.C, false).counting(Locus.DQB1, false), 6, false, Product.ADULT, Set.of(),
                new DonorFilter(18, 60, Optional.of(Sex.M), Set.of("A", "O+"), Optional.of(Cmv.N), 50, false), 1000);
    }

    private static Answer search(Office office, Reference reference, Asked asked) {
        return new DonorSearch(reference.index(office.donors()::each, Progress.NONE))
                .search(asked.question(reference, reference.sets(), TODAY), () -> false);
    }

    private static KeptSearches kept(Office office) {
        return new KeptSearches(office, Clock.systemUTC());
    }

    private Office founded() {
        var office = Offices.create(dir.resolve("office"));
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(PATIENT), new PatientFact.Entered("P-1", "演示", Sex.F, "40-49", 60, GL)));
        return office;
    }

    private static List<String> told(KeptSearches.Compared compared) {
        return compared.changes().stream().map(change -> change.donor() + " " + change.kind() + " "
                + change.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(" "))).sorted().toList();
    }

    @Test
    void everyChangeOfTheRegistrySinceSaysWhyAfterARestart() {
        try (var office = founded()) {
            take(office, donor("SAME", "A*02:07"), donor("GONE", "A*02:07"), donor("CLEARER", "A*02:XX"), donor("MISREAD", "A*02:07"),
                    donor("WRONG", "A*24:02"), donor("ASLEEP", "A*02:07"));
            var answer = search(office, REFERENCE, asked());
            assertThat(kept(office).of(PATIENT)).isEmpty();
            kept(office).keep(PATIENT, kept(office).record(asked(), answer));
        }
        try (var office = Offices.open(dir.resolve("office"))) {
            take(office, donor("NEW", "A*02:07"), donor("GONE", "A*02:07", Availability.DE), donor("CLEARER", "A*02:07"),
                    donor("MISREAD", "A*24:02"), donor("WRONG", "A*02:07"));
            office.record(Act.of(Offices.USER, Instant.now(), Subject.of(office.donors().byCode("ASLEEP").getFirst().id()),
                    new StatusSet(Availability.TU, Optional.empty(), Optional.empty())));
        }
        try (var office = Offices.open(dir.resolve("office"))) {
            var compared = kept(office).again(PATIENT, asked -> search(office, REFERENCE, asked));
            assertThat(compared.before().asked()).isEqualTo(asked());
            assertThat(told(compared)).containsExactly("ASLEEP CHANGED STATUS", "CLEARER CHANGED RETYPED", "GONE WENT REMOVED",
                    "MISREAD WENT RETYPED", "NEW CAME NEW_DONOR", "WRONG CAME RETYPED");
            var wrong = compared.changes().stream().filter(change -> change.donor().equals("WRONG")).findFirst().orElseThrow();
            assertThat(wrong.before().orElseThrow().typed()).startsWith("A*11:01 A*24:02");
            assertThat(wrong.now().orElseThrow().typed()).startsWith("A*02:07 A*11:01");

            kept(office).keep(PATIENT, compared.now());
            assertThat(told(kept(office).again(PATIENT, asked -> search(office, REFERENCE, asked)))).as("nothing new since").isEmpty();
        }
    }

    @Test
    void aDonorWhoWasReservedThenAndIsFreeNowSaysThatByTheFactsOfThatTime() {
        try (var office = founded()) {
            take(office, donor("D", "A*02:07"));
            var id = office.donors().byCode("D").getFirst().id();
            office.record(Act.of(Offices.USER, Instant.now(), Subject.of(id), new StatusSet(Availability.RS, Optional.empty(), Optional.empty())));
            var ready = new Asked(asked().patient(), asked().rules(), 6, false, Product.ADULT, Set.of(), new DonorFilter(0, 0, Optional.empty(), Set.of(), Optional.empty(), 0, true), 1000);
            kept(office).keep(PATIENT, kept(office).record(ready, search(office, REFERENCE, ready)));
            office.record(Act.of(Offices.USER, Instant.now(), Subject.of(id), new StatusSet(Availability.AV, Optional.empty(), Optional.empty())));
            assertThat(told(kept(office).again(PATIENT, asked -> search(office, REFERENCE, asked)))).containsExactly("D CAME STATUS");
        }
    }

    @Test
    void otherFrequenciesAndOtherNamesAreToldApart() {
        try (var office = founded()) {
            take(office, donor("OPEN", "A*02:XX"), donor("OFF", "A*02:06"));
            var wide = new Asked(asked().patient(), asked().rules(), 5, false, Product.ADULT, Set.of(), asked().filter(), 1000);
            kept(office).keep(PATIENT, kept(office).record(wide, search(office, REFERENCE, wide)));
            var frequencies = Reference.of(table("t2", 0.2));
            assertThat(told(kept(office).again(PATIENT, asked -> search(office, frequencies, asked)))).containsExactly("OPEN CHANGED FREQUENCIES");
            var names = REFERENCE.knowing(oneGroup(REFERENCE.catalogue()), MacTable.NONE);
            assertThat(told(kept(office).again(PATIENT, asked -> search(office, names, asked))))
                    .containsExactly("OFF CHANGED NOMENCLATURE", "OPEN CHANGED NOMENCLATURE");
        }
    }

    /// Names of a later release, in which A*02:06 and A*02:07 are one P group.
    private static Catalogue oneGroup(Catalogue names) {
        return (Catalogue) Proxy.newProxyInstance(Catalogue.class.getClassLoader(), new Class<?>[] {Catalogue.class}, (_, method, arguments) -> {
            if (method.getName().equals("label")) {
                return "later names";
            }
            var answer = method.invoke(names, arguments);
            return method.getName().equals("matchedAs") && answer.equals(Optional.of("02:06")) ? Optional.of("02:07") : answer;
        });
    }

    @Test
    void theFirstSearchIsKeptByItselfAndLaterOnesOnlyWhenSomebodyWantsIt() {
        try (var office = founded()) {
            take(office, donor("D", "A*02:07"));
            kept(office).keepFirst(PATIENT, kept(office).record(asked(), search(office, REFERENCE, asked())));
            take(office, donor("E", "A*02:07"));
            kept(office).keepFirst(PATIENT, kept(office).record(asked(), search(office, REFERENCE, asked())));
            assertThat(told(kept(office).again(PATIENT, asked -> search(office, REFERENCE, asked)))).containsExactly("E CAME NEW_DONOR");
            assertThatThrownBy(() -> kept(office).again(new PatientId(new UUID(8, 2)), _ -> search(office, REFERENCE, asked())))
                    .hasMessageContaining("match.again.none");
        }
    }

    @Test
    void aQuestionComesBackWithEverythingThatWasAsked() {
        var asked = new Asked(new Details(0, GL, new Blood("A+", Cmv.N), new Descent("CMDP", "HA")),
                MatchRules.USUAL.limited(Locus.A, 1).reading(new ReadingRules(BlankSecond.UNKNOWN, CodeRule.COMMON)).with("Henan"), 8, true, Product.CORD,
                Set.of("CMDP", "DKMS"), new DonorFilter(18, 60, Optional.of(Sex.F), Set.of("A", "O+"), Optional.of(Cmv.P), 50, true), 77);
        assertThat(Asked.read(asked.text())).contains(asked);
        assertThat(Asked.read(asked.text().replace("CORD", "cow").replace("product=cord", "product=cow"))).isEmpty();
    }

    @Test
    void listsReadByOtherRulesDoNotCompare() {
        try (var office = founded()) {
            take(office, donor("D", "A*02:07"));
            kept(office).keep(PATIENT, kept(office).record(asked(), search(office, REFERENCE, asked())));
            new OfficeRules(office, Clock.systemUTC()).keep(MatchRules.USUAL.reading(new ReadingRules(BlankSecond.UNKNOWN, CodeRule.ALL)));
            assertThatThrownBy(() -> kept(office).again(PATIENT, asked -> search(office, REFERENCE, asked))).hasMessageContaining("match.again.reading");
        }
    }

    @Test
    void aKeptSearchGoesWithTheSearchOfItsPatientAndSaysNothingInClear() throws IOException {
        try (var office = founded()) {
            take(office, donor("D-CANARY", "A*02:07"));
            kept(office).keep(PATIENT, kept(office).record(asked(), search(office, REFERENCE, asked())));
            var files = files();
            assertThat(files).hasSize(1);
            var text = Files.readString(files.getFirst(), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("D-CANARY").doesNotContain("A*02:07").doesNotContain("typing=");

            var other = new PatientId(new UUID(8, 2));
            office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(other), new PatientFact.Entered("P-2", "演示", Sex.F, "40-49", 60, GL)));
            office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(PATIENT), new PatientFact.SearchEnded("P01")));
            kept(office).keep(other, kept(office).record(asked(), search(office, REFERENCE, asked())));
            assertThat(files()).hasSize(1);
            assertThat(kept(office).of(PATIENT)).isEmpty();
            assertThat(kept(office).of(other)).isPresent();
        }
    }

    @Test
    void backupsTakeItAlongAndGoingBackBringsItBack() {
        try (var office = founded()) {
            take(office, donor("D", "A*02:07"));
            kept(office).keep(PATIENT, kept(office).record(asked(), search(office, REFERENCE, asked())));
            var backup = office.backups().make(dir.resolve("backups"), Retention.USUAL, Progress.NONE);
            try (var there = Office.restore(backup, dir.resolve("elsewhere"), Offices.USER, Offices.password(), Offices.around(Clock.systemUTC()))) {
                assertThat(kept(there).of(PATIENT).orElseThrow().lines()).extracting(Line::donor).containsExactly("D");
            }
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(dir.resolve("office").resolve("lasting"))) {
            return files.toList();
        }
    }
}
