package cn.yingchun.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact.ConsentScanned;
import cn.yingchun.domain.cases.CourseFact.ItemReopened;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.ProvinceSpoke;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private final Paper paper = LiuPaper.examined().tick("C12", "2020-11-26", Map.of("consent_no", "HR-1")).tick("C42", "2020-12-16", Map.of("consent_no", "D-1"));

    @Test
    void eachSigningIsAVersionAndTheLatestCounts() {
        paper.write("2020-12-17T09:00", new ItemReopened("C42"));
        paper.tick("C42", "2020-12-18", Map.of("consent_no", "D-2"));
        var consents = Consent.of(paper.file());
        assertThat(consents).extracting(Consent::formNumber).containsExactly("HR-1", "D-1", "D-2");
        assertThat(consents).extracting(Consent::version).containsExactly(1, 1, 2);
        assertThat(consents).extracting(Consent::newest).containsExactly(true, false, true);
        assertThat(Consent.inForce(paper.file())).extracting(Consent::formNumber).containsExactly("HR-1", "D-2");
    }

    @Test
    void aWithdrawalNamesItsConsentAndASigningAfterItHoldsAgain() {
        var given = Consent.of(paper.file()).getLast();
        paper.write("2020-12-17T10:00", new Withdrawn(Optional.of(given.name()), Paper.instant("2020-12-17T09:30"), "R07"));
        assertThat(Consent.of(paper.file()).getLast().withdrawn().orElseThrow().what().stated()).isEqualTo(Paper.instant("2020-12-17T09:30"));
        assertThat(Consent.inForce(paper.file())).extracting(Consent::formNumber).containsExactly("HR-1");
        paper.tick("C42", "2020-12-19", Map.of("consent_no", "D-2"));
        assertThat(Consent.inForce(paper.file())).extracting(Consent::formNumber).containsExactly("HR-1", "D-2");
        assertThat(Consent.of(paper.file()).get(1).withdrawn()).as("the withdrawn one stays withdrawn").isPresent();
    }

    @Test
    void aScanBelongsToOneVersion() {
        var given = Consent.of(paper.file()).getFirst();
        paper.write("2020-12-17T10:00", new ConsentScanned(given.name(), "ab12"));
        assertThat(Consent.of(paper.file())).extracting(Consent::scan).containsExactly("ab12", "");
    }

    @Test
    void anItemTakenBackIsNotInForceThoughItStaysAVersion() {
        paper.write("2020-12-17T09:00", new ItemReopened("C42"));
        assertThat(Consent.inForce(paper.file())).extracting(Consent::formNumber).containsExactly("HR-1");
        assertThat(Consent.of(paper.file())).hasSize(2);
    }

    @Test
    void theLastWordWithTheProvinceIsTheLatestCallOfAnyKindAndSaysWhetherThePatientGoesAhead() {
        assertThat(ProvinceTalk.last(paper.file())).isEmpty();
        paper.write("2020-12-31T07:30", new GoNoGo(true, "王", Paper.instant("2020-12-31T07:30")));
        paper.write("2021-01-01T09:00", new ProvinceSpoke("李", "推迟一天？"));
        assertThat(ProvinceTalk.last(paper.file()).orElseThrow()).isEqualTo(new ProvinceTalk(Paper.instant("2021-01-01T09:00"), "李", Optional.empty()));
        paper.write("2021-01-04T07:00", new GoNoGo(false, "王", Paper.instant("2021-01-04T06:50")));
        assertThat(ProvinceTalk.last(paper.file()).orElseThrow().goes()).contains(false);
    }
}
