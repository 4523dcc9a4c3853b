package cn.yingchun.match.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.office.OfficeFact.SettingChosen;
import cn.yingchun.hla.Locus;
import cn.yingchun.store.Offices;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeRulesTest {
    @TempDir
    private Path dir;

    @Test
    void rulesChosenOnceHoldAfterARestartAndAreWrittenOnce() {
        var chosen = MatchRules.USUAL.limited(Locus.DRB1, 0).counting(Locus.C, false);
        try (var office = Offices.create(dir)) {
            var rules = new OfficeRules(office, Clock.systemUTC());
            assertThat(rules.now()).isEqualTo(MatchRules.USUAL);
            rules.keep(MatchRules.USUAL);
            rules.keep(chosen);
            rules.keep(chosen);
            assertThat(office.all(SettingChosen.class)).hasSize(1);
        }
        try (var office = Offices.open(dir)) {
            assertThat(new OfficeRules(office, Clock.systemUTC()).now()).isEqualTo(chosen);
        }
    }
}
