package cn.yingchun.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.cli.CommandRoot;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pairing, bundles and the hub from a script.
class SyncVerbsTest {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void aCounty() throws IOException {
        Files.writeString(folder.resolve("password"), "winter jasmine\n");
        assertThat(run("county", "init", "--name", "演示县", "--region", "410122").status()).isZero();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static String code(String said) {
        var found = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b").matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group();
    }

    /// Every call pays for its password, so that one walk shows it all.
    @Test
    void twoOfficesMeetExchangeAndPartAndAWrongCodePairsNobody() {
        assertThat(run("province", "init", "--name", "演示省", "--region", "410000").status()).isZero();
        assertThat(run("county", "bundle", "export", "--out", at("stick")).status()).as("no partner to write for").isEqualTo(1);
        assertThat(run("county", "pair", "--card", at("county.card")).out()).startsWith(at("county.card"));
        var code = code(run("province", "pair", "--card", at("province.card"), "--with", at("county.card")).err());
        var wrong = run("county", "pair", "--with", at("province.card"), "--code", "000 000");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).isEqualToIgnoringNewLines(Words.EN.say("sync.pair.code"));
        assertThat(run("county", "pair", "--with", at("province.card"), "--code", code).out()).as("the same code on both sides").contains("演示省\t*");
        var partner = run("province", "pair", "--with", at("county.card"), "--code", code, "--sees", "4101").out();
        assertThat(partner).contains("演示县\t4101");
        var bundle = run("county", "bundle", "export", "--out", at("stick")).out().strip();
        assertThat(Path.of(bundle)).exists();
        assertThat(run("county", "bundle", "merge", bundle).err()).isEqualToIgnoringNewLines(Words.EN.say("sync.bundle.own"));
        assertThat(run("province", "bundle", "inspect", bundle).err()).contains("演示县");
        var merged = run("province", "bundle", "merge", bundle, "--out", at("stick"));
        assertThat(merged.status()).isZero();
        var receipt = merged.out().lines().reduce((_, last) -> last).orElseThrow();
        assertThat(run("county", "bundle", "merge", receipt, "--out", at("stick")).status()).isZero();
        assertThat(run("province", "pair", "--end", partner.split("\t")[0], "--why", "演示").out()).isEmpty();
        assertThat(run("province", "bundle", "merge", bundle).status()).as("a stranger now").isEqualTo(1);
    }

    @Test
    void whatIsNoBundleAndAHubThatIsNotThereAreOneSentenceEach() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "no bundle at all, but long enough to be looked at: ".repeat(5));
        var answer = run("county", "bundle", "merge", file.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).isEqualToIgnoringNewLines(Words.EN.say("sync.bundle.foreign"));
        Files.writeString(folder.resolve("hub.crt"), "");
        var hub = run("county", "hub", "both", "--hub", "127.0.0.1:1/hub", "--role", "county_one", "--root", at("hub.crt"),
                "--hub-password-file", at("password"));
        assertThat(hub.status()).isEqualTo(1);
        assertThat(hub.err().lines()).hasSize(1);
        assertThat(run("county", "hub", "both").err()).as("none is kept").contains("No hub was given");
    }

    private Ran run(String office, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(stream(out), stream(err), Words.EN, false);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--office", at(office), "--password-file", at("password")));
        var line = CommandRoot.of(terminal, List.of()).setErr(new PrintWriter(stream(err), true));
        return new Ran(line.execute(all.toArray(String[]::new)), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
