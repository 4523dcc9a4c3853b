package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.sync.pair.PairCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs of different age and computers whose clocks are wrong exchange with each other.
class SkewTest {
    private static final Unread NEWER = new Unread("donor.FromTheFuture", "{\"mood\":\"演示\",\"scale\":[1,2,{\"deep\":true}]}");

    @TempDir
    Path dir;

    private static void meet(Exchange one, Exchange other) {
        one.pair(other.card(), PairCode.of(other.card(), one.card()), "");
        other.pair(one.card(), PairCode.of(other.card(), one.card()), "");
    }

    private Outcome send(Exchange from, Office to, Exchange theirs) {
        return theirs.merge(from.export(to.device(), dir.resolve("stick"), Progress.NONE).files().getFirst(), dir.resolve("stick"), Progress.NONE);
    }

    private static List<String> lines(Office office, Subject about) {
        var lines = new ArrayList<String>();
        office.carrying().beyond(cn.yingchun.domain.strand.Have.NOTHING, passing -> passing.subject().equals(about),
                carried -> {
                    if (carried instanceof cn.yingchun.domain.strand.Tied tied) {
                        lines.add(tied.line());
                    }
                });
        return lines;
    }

    @Test
    void anOlderProgramCarriesWhatItCannotReadOnUnharmedToANewerOne() {
        try (var pair = Pair.in(dir); var third = Offices.create(dir.resolve("third"))) {
            pair.there.record(Act.of(pair.there.user(), Pair.NOON, Pair.donor(1), NEWER));
            Pair.name(pair.there, 1, "演示·赵一");
            var outcome = pair.merge(pair.bundle());
            assertThat(outcome.seen().refused()).isEmpty();
            assertThat(outcome.seen().kinds()).as("told by its own name").containsEntry("donor.FromTheFuture", 1);
            assertThat(pair.here.history(Pair.donor(1))).as("what can be read counts beside it").extracting(Fact::what)
                    .containsExactly(NEWER, new DonorFact.Named("演示·赵一", Optional.empty()));
            var theirs = new Exchange(third, Clock.systemUTC());
            meet(pair.ours, theirs);
            send(pair.ours, third, theirs);
            assertThat(lines(third, Pair.donor(1))).as("byte for byte as it was written").hasSize(2)
                    .isEqualTo(lines(pair.there, Pair.donor(1)));
        }
    }

    @Test
    void aNewerProgramReadsWhatAnOlderOneWroteWithoutTheFieldsThatCameLater() {
        try (var pair = Pair.in(dir)) {
            pair.there.record(Act.of(pair.there.user(), Pair.NOON, Pair.donor(2), new Unread("donor.Named", "{\"name\":\"演示·钱二\"}")));
            pair.merge(pair.bundle());
            assertThat(pair.here.history(Pair.donor(2))).extracting(Fact::what).containsExactly(new DonorFact.Named("演示·钱二", Optional.empty()));
        }
    }

    @Test
    void aClockOfTheYear2099IsToldAndNotBelievedAndDecidesNothing() {
        var wrong = Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (var here = Offices.create(dir.resolve("here")); var there = Offices.create(dir.resolve("there"), Offices.around(wrong))) {
            var ours = new Exchange(here, Clock.systemUTC());
            var theirs = new Exchange(there, Clock.systemUTC());
            meet(ours, theirs);
            Pair.name(here, 3, "演示·孙三");
            Pair.name(there, 3, "演示·孙叁");
            var outcome = send(theirs, here, ours);
            assertThat(outcome.seen().ahead()).isEqualTo(outcome.seen().header().facts()).isPositive();
            assertThat(outcome.seen().refused()).as("kept all the same").isEmpty();
            assertThat(here.carrying().conflicts(Pair.donor(3))).as("the clock won nothing").singleElement()
                    .satisfies(conflict -> assertThat(conflict.versions()).hasSize(2));
            Pair.name(here, 4, "演示·李四");
            assertThat(here.history(Pair.donor(4)).getFirst().clock()).as("our clock did not follow").isLessThan(here.carrying().furthest());
        }
    }

    @Test
    void aClockOfTheYear1970LosesNothing() {
        var wrong = Clock.fixed(Instant.parse("1970-01-02T00:00:00Z"), ZoneOffset.UTC);
        try (var here = Offices.create(dir.resolve("here")); var there = Offices.create(dir.resolve("there"), Offices.around(wrong))) {
            var ours = new Exchange(here, Clock.systemUTC());
            var theirs = new Exchange(there, Clock.systemUTC());
            meet(ours, theirs);
            Pair.name(here, 3, "演示·孙三");
            Pair.name(there, 3, "演示·孙叁");
            assertThat(send(theirs, here, ours).seen().ahead()).isZero();
            assertThat(here.carrying().conflicts(Pair.donor(3))).hasSize(1);
        }
    }
}
