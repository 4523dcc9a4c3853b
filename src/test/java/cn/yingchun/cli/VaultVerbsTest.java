package cn.yingchun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs that keep an office safe, as a script uses them.
class VaultVerbsTest {
    private static final String NAME = "演示·钱某某";

    @TempDir
    Path folder;

    private Path password;
    private Path office;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void anOffice() throws IOException {
        password = Files.writeString(folder.resolve("password"), "winter jasmine\n");
        office = folder.resolve("office");
        assertThat(run("init", "--name", "演示站", "--region", "410000").status()).isZero();
    }

    @Test
    void aBackupIsMadeListedCheckedAndGoneBackTo() throws IOException {
        var made = run("backup");
        assertThat(made.status()).isZero();
        assertThat(Path.of(made.out().strip())).isDirectory();
        importOne();
        var listed = run("backups", "--check");
        assertThat(listed.status()).isZero();
        assertThat(listed.out().lines().skip(1)).singleElement().asString().endsWith("\twhole").contains("\t2\t");
        var digest = run("digest").out();
        assertThat(run("restore", "--dry-run").err()).contains("would lose 1 facts");
        assertThat(run("digest").out()).isEqualTo(digest);
        var restored = run("restore");
        assertThat(restored.status()).isZero();
        assertThat(restored.err()).contains("1 facts written since");
        assertThat(run("verify").err()).contains("0 registry donors");
        assertThat(run("backups").out().lines()).as("the present was backed up first").hasSize(3);
    }

    @Test
    void aBackupOpensInAnEmptyFolderToo() {
        var backups = folder.resolve("stick");
        assertThat(run("backup", "--to", backups.toString()).status()).isZero();
        office = folder.resolve("elsewhere");
        assertThat(run("restore", "--from", backups.toString()).status()).isZero();
        assertThat(run("verify").status()).isZero();
    }

    @Test
    void theDigestIsTheHashOfTheExport() throws Exception {
        importOne();
        var digest = run("digest").out().strip();
        var out = folder.resolve("facts.jsonl");
        assertThat(run("export", "facts", "--out", out.toString(), "--why", "handing over").status()).isZero();
        var bytes = Files.readAllBytes(out);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))).isEqualTo(digest);
        var again = run("export", "facts");
        assertThat(again.out().lines().filter(line -> line.contains("access.Exported"))).as("that it left is a fact")
                .singleElement().asString().contains("handing over");
    }

    @Test
    void peopleWorkAtRandomAndTheOfficeIsSoundAfterwards() throws IOException {
        office = folder.resolve("practice");
        assertThat(run("demo", "--donors", "1000").status()).isZero();
        var worked = run("simulate", "--seed", "7", "--steps", "40", "--people", "2");
        assertThat(worked.status()).isZero();
        assertThat(worked.err()).contains("2 people did 40 steps");
        var facts = run("export", "facts").out();
        assertThat(facts.lines().filter(line -> line.contains("simulated-1"))).hasSizeGreaterThan(10);
        assertThat(facts.lines().filter(line -> line.contains("simulated-2"))).hasSizeGreaterThan(10);
        assertThat(run("verify").status()).isZero();
    }

    @Test
    void whoHasNoDonorsHasNothingToSimulate() {
        var refused = run("simulate");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("no donor");
    }

    @Test
    void whereThereIsNoBackupItIsSaid() {
        assertThat(run("backups").err()).contains("no backups yet");
        assertThat(run("restore", "--from", folder.resolve("nowhere").toString()).status()).isEqualTo(1);
    }

    @Test
    void whoADonorIsIsErasedByTwoPeopleWithAReasonAndNotOtherwise() throws IOException {
        importOne();
        assertThat(run("erase").out()).as("nothing here says who it is yet").isEmpty();
        named();
        assertThat(run("erase").out().lines()).as("who may be erased").containsExactly("D1");
        assertThat(run("erase", "--donor", "D9", "--why", "own wish", "--second", "B").err()).contains("no donor with the code D9");
        assertThat(run("erase", "--donor", "D1", "--second", "B").err()).contains("Say why");
        assertThat(run("erase", "--donor", "D1", "--why", "own wish").err()).contains("takes two people");
        var alone = run("erase", "--donor", "D1", "--why", "own wish", "--second", "coordinator");
        assertThat(alone.status()).isEqualTo(1);
        assertThat(alone.err()).contains("takes two people");
        assertThat(run("export", "facts").out()).as("refused: everything is as it was").contains(NAME);

        var erased = run("erase", "--donor", "D1", "--why", "own wish", "--second", "B");
        assertThat(erased.status()).isZero();
        assertThat(erased.err()).contains("1 facts no longer say who it is");
        assertThat(run("export", "facts").out()).doesNotContain(NAME).contains("keep.IdentityErased").contains("own wish");
        assertThat(run("erase").out()).isEmpty();
        assertThat(run("erase", "--donor", "D1", "--why", "own wish", "--second", "B").err()).contains("erased already");
        assertThat(run("verify").status()).isZero();
    }

    @Test
    void aLegalHoldIsSetAndLiftedByTwoPeopleAndHoldsMeanwhile() throws IOException {
        importOne();
        named();
        assertThat(run("hold", "--donor", "D1", "--second", "B").err()).contains("Say why");
        assertThat(run("hold", "--donor", "D1", "--why", "court", "--second", "coordinator").err()).contains("takes two people");
        assertThat(run("hold", "--donor", "D1", "--why", "court", "--second", "B").status()).isZero();
        assertThat(run("hold").out().lines()).containsExactly("D1");
        assertThat(run("erase", "--donor", "D1", "--why", "own wish", "--second", "B").err()).contains("legal hold");
        assertThat(run("hold", "--donor", "D1", "--lift", "--why", "closed", "--second", "B").status()).isZero();
        assertThat(run("hold").out()).isEmpty();
        assertThat(run("hold", "--donor", "D1", "--lift", "--why", "closed", "--second", "B").err()).contains("no legal hold");
    }

    @Test
    void aStickWithBackupsIsCleanedOfWhomWasErased() throws IOException {
        importOne();
        named();
        run("backup", "--to", folder.resolve("stick").toString());
        assertThat(run("erase", "--donor", "D1", "--why", "own wish", "--second", "B").status()).isZero();
        assertThat(run("erase", "--backups", folder.resolve("stick").toString()).err()).contains("without it: 1.");
        assertThat(run("erase", "--backups", folder.resolve("stick").toString()).err()).contains("without it: 0.");
        assertThat(run("backups", "--check", "--from", folder.resolve("stick").toString()).out()).contains("whole");
    }

    /// Somebody wrote down at the window what the donor is called.
    private void named() {
        try (var open = Office.open(office, "coordinator", "winter jasmine".toCharArray(), Clock.systemUTC(), Progress.NONE)) {
            open.record(Act.of("coordinator", Instant.now(), Subject.of(open.donors().byCode("D1").getFirst().id()), new DonorFact.Named(NAME, Optional.empty())));
        }
    }

    private void importOne() throws IOException {
        var file = Files.writeString(folder.resolve("r.csv"),
                "donor_id,sex,birth_date,abo,cmv,weight_kg,A_1,A_2,B_1,B_2,C_1,C_2,DRB1_1,DRB1_2,DQB1_1,DQB1_2\n"
                        + "D1,M,1990-01-01,A+,N,70,A*30:01,,B*13:02,,C*06:02,,DRB1*07:01,,DQB1*02:02,\n");
        assertThat(run("import", "donors", file.toString()).status()).isZero();
    }

    private Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(stream(out), stream(err), Words.EN, false);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--office", office.toString(), "--password-file", password.toString()));
        var line = CommandRoot.of(terminal, List.of()).setErr(new PrintWriter(stream(err), true));
        var status = line.execute(all.toArray(String[]::new));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
