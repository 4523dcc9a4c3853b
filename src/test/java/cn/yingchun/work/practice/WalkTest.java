package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.work.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource(Sex.class)
    void aCaseWalksThroughEveryGateByTheVerbsThatPeopleUse(Sex sex) {
        try (var shop = new Shop(dir)) {
            var days = Days.fromNotice(LocalDate.of(2020, 11, 25));
            var walk = Walk.begin(shop.work(), days, Shop.newCase(1, sex, days.notice())).to(Stage.FOLLOWUP);
            var file = shop.work().file(walk.id());
            assertThat(file.stage()).isEqualTo(Stage.FOLLOWUP);
            assertThat(file.opened().number()).matches("410105-2020-\\w{4}-0001");
            shop.work().at(Days.at(days.d0().plusDays(2), "09:00")).ending().close(walk.id(), "O1", Optional.empty());
            assertThat(shop.work().file(walk.id()).ending().orElseThrow().outcome()).isEqualTo("O1");
        }
    }
}
