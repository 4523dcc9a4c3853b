package cn.yingchun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.Locus;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.work.PatientDesk;
import cn.yingchun.work.Playbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line as scripts see it: exit status, standard output, standard error.
class CommandLineTest {
    private static final String HEADER = "donor_id,sex,birth_date,abo,cmv,weight_kg,A_1,A_2,B_1,B_2,C_1,C_2,DRB1_1,DRB1_2,DQB1_1,DQB1_2\n";
    private static final String TWIN = "D1,F,1995-05-17,A+,P,61,A*30:01,,B*13:02,,C*06:02,,DRB1*07:01,,DQB1*02:02,\n";
    private static final String COARSE = "D2,M,1990-05-17,O+,N,70,A*30:XX,,B*13:XX,,,,DRB1*07:XX,,,\n";
    private static final String ONE_OFF = "D4,M,1990-05-17,O+,N,70,A*30:01,A*11:01,B*13:02,,C*06:02,,DRB1*07:01,,DQB1*02:02,\n";
    private static final String STRANGER = "D3,M,1990-05-17,O+,N,70,A*02:07,,B*46:01,,,,DRB1*09:01,,,\n";
    private static final String PATIENT = "A*30:01^B*13:02^C*06:02^DRB1*07:01^DQB1*02:02";

    @TempDir
    Path folder;

    private Path password;
    private Path office;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void aPassword() throws IOException {
        password = Files.writeString(folder.resolve("password"), "winter jasmine\n");
        office = folder.resolve("office");
    }

    @Test
    void initImportSearchVerifyAndRebuildDoWhatTheySay() throws IOException {
        assertThat(run("init", "--name", "演示站").status()).isZero();
        var file = Files.writeString(folder.resolve("r.csv"), HEADER + TWIN + COARSE + STRANGER);

        var preview = run("import", "donors", file.toString(), "--dry-run");
        assertThat(preview.status()).isZero();
        assertThat(preview.err()).contains("3 new").contains("Nothing has been written");
        assertThat(run("import", "donors", file.toString()).err()).contains("Imported 3 donors: 3 new, 0 changed, 0 as before.");
        assertThat(run("import", "donors", file.toString()).err()).contains("nothing changed");

        var list = folder.resolve("list.tsv");
        var searched = run("search", "--gl", PATIENT, "--out", list.toString());
        assertThat(searched.status()).isZero();
        assertThat(searched.err()).contains("modelled");
        var lines = Files.readAllLines(list);
        assertThat(lines.getFirst()).startsWith("rank\tdonor\tclass\tmatch_count\tpotential\tp0\tp1\tp2\tpA");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("1\tD1\t10/10\t10\t0\t1");
        assertThat(lines.get(2)).startsWith("2\tD2\t10/10\t10\t");

        var sound = run("verify");
        assertThat(sound.status()).isZero();
        assertThat(sound.err()).contains("3 registry donors");
        assertThat(run("rebuild").status()).isZero();
    }

    @Test
    void importedFrequenciesAreChosenByNameAndAPairIsWorkedOut() throws IOException {
        run("init");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), HEADER + TWIN + COARSE).toString());
        var table = Files.writeString(folder.resolve("own set.csv"), """
                hap,pop,freq
                A*30:01~C*06:02~B*13:02~DRB1*07:01~DQB1*02:02,X,0.3
                A*11:01~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.7
                """);
        assertThat(run("import", "frequencies", table.toString()).err()).contains("own set").contains("2 haplotypes");

        var searched = run("search", "--gl", PATIENT, "--frequencies", "own set");
        assertThat(searched.status()).isZero();
        assertThat(searched.err()).doesNotContain("modelled");

        var explained = run("explain", "--gl", PATIENT, "--donor", "D1", "--frequencies", "own set");
        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("PGroup/Exact/true", "Haplotype pairs of the donor (1 in all", "Haplotype frequencies: own set");
        assertThat(run("explain", "--gl", PATIENT, "--donor", "nobody").status()).isEqualTo(1);
    }

    @Test
    void aBadRowRefusesTheWholeFileAndSaysWhere() throws IOException {
        run("init");
        var file = Files.writeString(folder.resolve("r.csv"), HEADER + TWIN + COARSE.replace("D2", "4.1E+17"));

        var ran = run("import", "donors", file.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("Line 3, column donor_id").contains("spreadsheet has rounded");
        assertThat(ran.err()).contains("Nothing was imported");
        assertThat(run("verify").err()).contains("0 registry donors");
    }

    @Test
    void statusesAreAsScriptsExpect() throws IOException {
        run("init");
        var other = Files.writeString(folder.resolve("other"), "not the password\n");

        assertThat(run("no-such-verb").status()).isEqualTo(2);
        assertThat(run("search").status()).isEqualTo(2);
        assertThat(run("search", "--gl", "A*02:01+A*24:02").status()).as("nobody found").isEqualTo(1);
        assertThat(run("search", "--gl", "A*99:01+A*24:02").err()).contains("Mend the parts named above");
        assertThat(run("import", "donors", folder.resolve("nowhere.csv").toString()).err()).contains("There is no file nowhere.csv");
        assertThat(runWith(other, "verify").status()).as("wrong password").isEqualTo(3);
        assertThat(runWith(other, "verify").status()).as("again at once: to wait").isEqualTo(3);
    }

    @Test
    void jsonCarriesTheSameList() throws IOException {
        run("init");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), HEADER + TWIN).toString());

        var ran = run("search", "--gl", PATIENT, "--json");

        assertThat(ran.out()).contains("\"frequencies\":\"han-model\"").contains("\"donor\":\"D1\"").contains("\"p0\":1.0");
    }

    @Test
    void onlyTheDonorsThatAreWantedAreListed() throws IOException {
        run("init");
        var header = HEADER.replace("\n", ",registry\n");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), header + TWIN.replace("\n", ",CMDP\n") + COARSE.replace("\n", ",DKMS\n")).toString());
        assertThat(donors("--sex", "F")).containsExactly("D1");
        assertThat(donors("--ages", "33-60")).containsExactly("D2");
        assertThat(donors("--abo", "O")).containsExactly("D2");
        assertThat(donors("--cmv", "P")).containsExactly("D1");
        assertThat(donors("--weight", "65")).containsExactly("D2");
        assertThat(donors("--in", "dkms")).containsExactly("D2");
        assertThat(donors("--available", "--in", "CMDP,DKMS")).containsExactly("D1", "D2");
        assertThat(run("search", "--gl", PATIENT, "--ages", "old").err()).contains("18-40");
        assertThat(run("search", "--gl", PATIENT, "--sex", "X").status()).isEqualTo(2);
    }

    private List<String> donors(String... only) {
        var all = new ArrayList<>(List.of("search", "--gl", PATIENT));
        all.addAll(List.of(only));
        return run(all.toArray(String[]::new)).out().lines().skip(1).map(line -> line.split("\t", -1)[1]).toList();
    }

    @Test
    void aSearchGoesByTheRulesThatTheOfficeChoseInTheWindow() throws IOException {
        run("init");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), HEADER + TWIN + ONE_OFF).toString());
        var before = run("search", "--gl", PATIENT);
        assertThat(before.out()).contains("D1\t10/10").contains("D4\t9/10");

        try (var opened = Office.open(office, "coordinator", "winter jasmine".toCharArray(), Offices.around(Clock.systemUTC()), Progress.NONE)) {
            new OfficeRules(opened, Clock.systemUTC()).keep(MatchRules.USUAL.limited(Locus.A, 0));
        }

        assertThat(run("search", "--gl", PATIENT).out()).contains("D1\t10/10").doesNotContain("D4");
    }

    @Test
    void aPatientIsJudgedByTheTableOfTheRegistryAndEthnicityThatWereTold() throws IOException {
        run("init");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), HEADER + TWIN + COARSE).toString());
        var table = Files.writeString(folder.resolve("north.csv"), "hap,pop,freq\nA*30:01~C*06:02~B*13:02~DRB1*07:01~DQB1*02:02,X,0.3\n");
        run("import", "frequencies", table.toString(), "--registry", "CMDP", "--ethnicity", "HA");
        try (var opened = Office.open(office, "coordinator", "winter jasmine".toCharArray(), Offices.around(Clock.systemUTC()), Progress.NONE)) {
            var desk = new PatientDesk(opened, Playbook.load(), Clock.systemUTC());
            desk.enter(new PatientFact.Entered("P-1", "演示", Sex.F, "40-49", 60, PATIENT), new Descent("cmdp", "ha"));
            desk.enter(new PatientFact.Entered("P-2", "演示", Sex.F, "40-49", 60, PATIENT));
        }
        assertThat(run("search", "--patient", "P-1").err()).contains("Haplotype frequencies: north");
        assertThat(run("search", "--patient", "P-2").err()).doesNotContain("north");
        assertThat(run("search", "--patient", "P-2", "--registry", "CMDP", "--ethnicity", "HA").err()).contains("Haplotype frequencies: north");
        assertThat(run("explain", "--patient", "P-1", "--donor", "D1").out()).contains("north");
        assertThat(run("search", "--patient", "P-3").err()).contains("P-3");
    }

    @Test
    void searchingAgainInAnotherProcessSaysWhatChangedSinceTheListThatWasKept() throws IOException {
        run("init");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), HEADER + TWIN + COARSE).toString());
        try (var opened = Office.open(office, "coordinator", "winter jasmine".toCharArray(), Offices.around(Clock.systemUTC()), Progress.NONE)) {
            new PatientDesk(opened, Playbook.load(), Clock.systemUTC()).enter(new PatientFact.Entered("P-1", "演示", Sex.F, "40-49", 60, PATIENT));
        }
        assertThat(run("again", "--patient", "P-1").err()).contains("No search of this patient was kept yet");
        assertThat(run("search", "--gl", PATIENT, "--keep").err()).contains("Only the list of a patient");
        assertThat(run("search", "--patient", "P-1", "--keep").status()).isZero();
        assertThat(run("again", "--patient", "P-1").out().lines()).hasSize(1);

        run("import", "donors", Files.writeString(folder.resolve("r2.csv"), HEADER + ONE_OFF + COARSE.replace("A*30:XX", "A*30:01")).toString());
        var again = run("again", "--patient", "P-1", "--keep");
        assertThat(again.out().lines()).hasSize(3).anyMatch(line -> line.startsWith("D4\tcame\tnew-donor\t\t9\t"))
                .anyMatch(line -> line.startsWith("D2\tchanged\tretyped\t10\t10\t") && line.contains("A*30:XX") && line.contains("A*30:01"));
        assertThat(again.err()).contains("2 donors changed since");
        assertThat(run("again", "--patient", "P-1").out().lines()).hasSize(1);
    }

    @Test
    void cordUnitsOfAFileAreSearchedApartFromDonorsAndAWrongOneIsRefusedWithItsLine() throws IOException {
        run("init");
        var header = HEADER.replace("\n", ",product,tnc_e7,cd34_e6\n");
        var cord = TWIN.replace("D1,", "C1,").replace(",61,", ",,").replace("\n", ",cord,145.5,4.2\n");
        var wrong = run("import", "donors", Files.writeString(folder.resolve("w.csv"), header + cord.replace("cord", "cow")
                + cord.replace("C1", "C2").replace("145.5", "-3")).toString());
        assertThat(wrong.out()).contains("Line 2, column product").contains("write adult or cord").contains("Line 3, column tnc_e7").contains("above 0");
        run("import", "donors", Files.writeString(folder.resolve("r.csv"), header + cord + TWIN.replace("\n", ",,,\n")).toString());
        assertThat(run("search", "--gl", PATIENT).out()).contains("\tD1\t").doesNotContain("C1");
        var cords = run("search", "--gl", PATIENT, "--product", "cord");
        assertThat(cords.out().lines().skip(1)).singleElement().asString().startsWith("1\tC1\t10/10").endsWith("6\t145.5\t4.2");
        assertThat(run("search", "--gl", PATIENT, "--product", "kidney").err()).contains("not kidney");
        try (var opened = Office.open(office, "coordinator", "winter jasmine".toCharArray(), Offices.around(Clock.systemUTC()), Progress.NONE)) {
            assertThat(opened.donors().count(DonorFilter.ALL.product(Optional.of(Product.CORD)))).isOne();
            assertThat(opened.donors().count(DonorFilter.ALL.product(Optional.of(Product.ADULT)))).isOne();
            assertThat(opened.donors().count(DonorFilter.ALL)).isEqualTo(2);
        }
    }

    private Ran run(String... arguments) {
        return runWith(password, arguments);
    }

    private Ran runWith(Path secret, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(stream(out), stream(err), Words.EN, false);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--office", office.toString(), "--password-file", secret.toString()));
        var line = CommandRoot.of(terminal, List.of()).setErr(new PrintWriter(stream(err), true));
        var status = line.execute(all.toArray(String[]::new));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
