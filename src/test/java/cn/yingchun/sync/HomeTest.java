package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.carry.Carrying;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A partner that sees everything tries to say who may do what in this office.
class HomeTest {
    private static final List<What> GRABS = List.of(new OfficeFact.UserAdded("演示·外人", "administrator"),
            new OfficeFact.Renamed("演示·改名"), new OfficeFact.Founded("演示·改名", "410122", true));

    @TempDir
    Path dir;
    private Pair pair;
    private List<Fact> before = List.of();

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
        before = aboutHere();
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private List<Fact> aboutHere() {
        return pair.here.history(pair.here.subject()).stream().filter(fact -> fact.what() instanceof OfficeFact).toList();
    }

    private void grab() {
        var demoted = new OfficeFact.UserAdded(pair.here.user(), "observer");
        pair.there.record(Act.of(pair.there.user(), Pair.NOON, pair.here.subject(), demoted));
        GRABS.forEach(what -> pair.there.record(Act.of(pair.there.user(), Pair.NOON, pair.here.subject(), what)));
        pair.there.record(Act.of(pair.there.user(), Pair.NOON, new Subject(Subject.Kind.USER, new UUID(5, 5)), demoted));
    }

    private void stillOurs() {
        assertThat(aboutHere()).isEqualTo(before);
        assertThat(pair.here.rights().runsOffice()).isTrue();
    }

    @Test
    void aBundleSaysNothingAboutTheOfficeThatTakesItAndTheRestOfItCounts() {
        grab();
        Pair.name(pair.there, 1, "演示·赵一");
        var outcome = pair.merge(pair.bundle());
        assertThat(outcome.seen().refused()).hasSize(5).extracting(Refusal::reason).containsOnly("sync.refused.home");
        assertThat(pair.here.history(Pair.donor(1))).hasSize(1);
        stillOurs();
    }

    @Test
    void theDoorOfTheStoreIsShutForItToo() {
        grab();
        var come = new ArrayList<Carried>();
        pair.there.carrying().beyond(pair.here.carrying().have(), _ -> true, come::add);
        var digest = pair.here.digest();
        assertThatThrownBy(() -> pair.here.carrying().take(come, _ -> Optional.of(new Carrying.Note(Act.of(pair.here.user(), Pair.NOON,
                pair.here.subject(), new SyncFact.TakenBack(pair.here.carrying().own().fact(1))), 0))))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.home"));
        assertThat(pair.here.digest()).isEqualTo(digest);
        stillOurs();
    }

    @Test
    void anInventedLifeOfThisDeviceGivesNobodyARight() {
        var life = new Writer(pair.here.device(), 1_000_000);
        var partner = new SyncFact.Paired(pair.there.device(), "演示", "AAAA", "AAAA", "");
        var come = strand(life, List.of(GRABS.getFirst(), partner, new OfficeFact.CaseNumbered(2026, 41)));
        assertThat(new HubTaking(pair.here, Clock.systemUTC(), "hub:test").take(come)).isEqualTo(1);
        assertThat(pair.ours.ledger().merged().getLast().what().refused()).extracting(Refusal::reason)
                .containsExactly("sync.refused.home", "sync.refused.home");
        assertThat(aboutHere()).as("a case number given out stays given out").hasSize(before.size() + 1);
        assertThat(pair.ours.ledger().partner(pair.there.device()).orElseThrow().paired()).isNotEqualTo(partner);
    }

    @Test
    void anInventedLifeOfThisDeviceChangesNoSettingNoPartnerAndNoReceipt() {
        var life = new Writer(pair.here.device(), 2_000_000);
        var merge = pair.merge(pair.bundle()).note().orElseThrow().name();
        var partners = pair.ours.ledger().partners();
        before = aboutHere();
        var refused = List.of(new OfficeFact.SettingChosen("language", "en"), new SyncFact.Unpaired(pair.there.device()),
                new SyncFact.SetAside(merge), new SyncFact.HeldBack(pair.here.carrying().own().fact(1)),
                new SyncFact.ReceiptCame(pair.there.device(), Optional.empty(), 0, List.of(), life + "=9"));
        assertThat(new HubTaking(pair.here, Clock.systemUTC(), "hub:test").take(strand(life, refused))).isZero();
        assertThat(pair.ours.ledger().merged().getLast().what().refused()).hasSize(refused.size()).extracting(Refusal::reason)
                .containsOnly("sync.refused.home");
        assertThat(pair.ours.ledger().partners()).isEqualTo(partners);
        assertThat(pair.ours.ledger().isAside(merge)).isFalse();
        stillOurs();
    }

    private List<Carried> strand(Writer life, List<? extends What> whats) {
        var come = new ArrayList<Carried>();
        var link = Link.begin(life);
        for (What what : whats) {
            var fact = new Fact(life.fact(come.size() + 1), before.getLast().clock(), 1, "演示", Pair.NOON, Pair.NOON, Optional.empty(),
                    pair.here.subject(), what, List.of());
            var tied = new Tied(fact.name(), link, new FactLines(Kinds.ALL).write(fact));
            come.add(tied);
            link = tied.link();
        }
        return come;
    }
}
