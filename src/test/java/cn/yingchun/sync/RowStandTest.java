package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the lines of a list say of exchange.
class RowStandTest {
    @TempDir
    Path dir;

    @Test
    void aLineSaysWhatIsToBeDecidedElseWhatIsNotSentElseNothing() {
        try (var pair = Pair.in(dir)) {
            Pair.name(pair.there, 1, "演示·赵一");
            Pair.name(pair.here, 1, "演示·赵壹");
            Pair.name(pair.here, 2, "演示·钱二");
            pair.merge(pair.bundle());
            var records = Stream.of(1, 2, 3).map(number -> Pair.donor(number).id()).toList();
            var stands = RowStand.of(pair.here, records);
            assertThat(stands).containsOnlyKeys(records.get(0), records.get(1));
            assertThat(stands.get(records.get(0))).isEqualTo(new RowStand(1, 1));
            assertThat(stands.get(records.get(0)).in(Words.EN)).isEqualTo("1 to decide");
            assertThat(stands.get(records.get(1)).in(Words.EN)).isEqualTo("1 not yet sent");
            assertThat(RowStand.NOTHING.in(Words.EN)).isEmpty();

            var bundle = pair.ours.export(pair.there.device(), pair.stick, Progress.NONE).files().getFirst();
            var receipt = pair.theirs.merge(bundle, pair.stick, Progress.NONE).receipt().orElseThrow();
            pair.merge(receipt);
            assertThat(RowStand.of(pair.here, records)).as("sent upon the receipt; the disagreement stays").containsOnly(
                    java.util.Map.entry(records.get(0), new RowStand(1, 0)));
        }
    }

    @Test
    void anOfficeThatWorksAloneHasNothingToSay() {
        try (var office = cn.yingchun.store.Offices.create(dir.resolve("alone"))) {
            Pair.name(office, 1, "演示·赵一");
            assertThat(RowStand.of(office, List.of(Pair.donor(1).id()))).isEmpty();
        }
    }
}
