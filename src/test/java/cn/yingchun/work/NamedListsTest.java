package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.office.OfficeFact;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedListsTest {
    @TempDir
    private Path folder;

    @Test
    void aNamedFilterIsThereUnderItsNameUntilItIsDropped() {
        try (var shop = new Shop(folder)) {
            var lists = new NamedLists(shop.office(), Clock.systemUTC());
            lists.keep("donors", "可联系的 O 型", "status=AV");
            lists.keep("donors", "可联系的 O 型", "status=AV;abo=O");
            lists.keep("cases", "本月", "stage=EXAM");
            assertThat(lists.of("donors")).containsExactly(java.util.Map.entry("可联系的 O 型", "status=AV;abo=O"));
            lists.drop("donors", "可联系的 O 型");
            assertThat(lists.of("donors")).isEmpty();
            assertThat(lists.of("cases")).hasSize(1);
        }
    }

    @Test
    void thatAnOlderProgramTookAListOutIsStillRead() {
        try (var shop = new Shop(folder)) {
            shop.office().record(Act.of(shop.office().user(), Instant.EPOCH, shop.office().subject(), new OfficeFact.TakenOut("shell.place.donors", "xlsx", 214)));
            assertThat(shop.office().latest(1).getFirst().what()).isEqualTo(new OfficeFact.TakenOut("shell.place.donors", "xlsx", 214));
        }
    }
}
