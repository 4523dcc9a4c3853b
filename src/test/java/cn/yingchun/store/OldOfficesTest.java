package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.lists.DonorFilter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Offices of every format that was ever written, kept as they were (invented people, `offices/format-1` of 2026-11-25): today's
/// program opens them, reads every fact as what it was, and goes on.
class OldOfficesTest {
    private static final int FACTS = 75;

    @TempDir
    Path dir;

    @BeforeEach
    void take() throws IOException, URISyntaxException {
        var kept = Path.of(Objects.requireNonNull(OldOfficesTest.class.getResource("/offices/format-1")).toURI());
        try (var files = Files.walk(kept)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var there = dir.resolve(kept.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    @Test
    void anOfficeOfTheFirstFormatOpensWithEveryFactAndDonor() {
        try (var office = Offices.open(dir)) {
            assertThat(office.latest(1_000)).hasSize(FACTS);
            assertThat(office.donors().count(DonorFilter.ALL)).isEqualTo(40);
            assertThat(office.founded()).isEqualTo(new OfficeFact.Founded("演示办公室", "410105", true));
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void eachOfItsFactsIsReadAsWhatItWas() {
        try (var office = Offices.open(dir)) {
            assertThat(office.latest(1_000)).extracting(Fact::what).noneMatch(Unread.class::isInstance);
            for (long number = 0; number < 24; number++) {
                var act = Work.act(number, office.subject());
                var why = act.why();
                assertThat(office.latest(1_000).stream().filter(fact -> fact.why().equals(why)).map(Fact::what).toList().reversed())
                        .as("act %d", number).isEqualTo(act.deeds().stream().map(deed -> deed.what()).toList());
            }
        }
    }

    @Test
    void workGoesOnInItAndIsThereTheNextTime() {
        try (var office = Offices.open(dir)) {
            assertThat(office.record(Work.act(100, office.subject()))).hasSize(3);
        }
        try (var office = Offices.open(dir)) {
            assertThat(office.latest(1_000)).hasSize(FACTS + 3);
        }
    }

    @Test
    void aNewerOfficeIsRefusedWithASentenceAndLeftAsItIs() throws IOException {
        for (var name : new String[] {"keys.json", "keys.copy.json"}) {
            var text = Files.readString(dir.resolve(name));
            Files.writeString(dir.resolve(name), text.replaceFirst("\"format\":1", "\"format\":2"));
        }
        var before = Files.readAllBytes(dir.resolve("journal/000001.journal"));
        assertThatThrownBy(() -> Offices.open(dir)).hasMessageContaining("store.newer");
        assertThat(dir.resolve("journal/000001.journal")).hasBinaryContent(before);
        assertThat(dir.resolve("index")).doesNotExist();
    }
}
