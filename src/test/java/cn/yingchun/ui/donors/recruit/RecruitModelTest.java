package cn.yingchun.ui.donors.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.grid.Grid;
import cn.yingchun.exchange.recruit.RecruitField;
import cn.yingchun.exchange.recruit.RecruitReading;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.habit.Memory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecruitModelTest {
    private static final Path FILE = Path.of("登记表.xlsx");

    private final Memory memory = Memory.ofToday();
    private final List<Throwable> told = new ArrayList<>();

    private RecruitModel model(String nameHeading) {
        var headings = Arrays.stream(RecruitField.values()).map(field -> field == RecruitField.NAME ? nameHeading : field.heading()).toList();
        var work = Work.atOnce();
        work.onTrouble(told::add);
        return new RecruitModel(work, new RecruitModel.Ways(_ -> new Grid(headings, List.of(), "UTF-8", false),
                (_, _, _, _) -> new RecruitReading(List.of(), List.of(), List.of(), 0), (people, _, _) -> people.size()), memory);
    }

    @Test
    void aRequiredColumnThatIsNotFoundIsAskedForBeforeAnythingIsRead() {
        var model = model("登记人");
        model.read(FILE);
        assertThat(model.step().get()).isInstanceOfSatisfying(RecruitModel.Looking.class, looking -> {
            assertThat(looking.reading()).isEmpty();
            assertThat(looking.columns().missing()).containsExactly("姓名");
        });
        model.place(RecruitField.NAME, RecruitField.NAME.ordinal());
        assertThat(model.step().get()).isInstanceOfSatisfying(RecruitModel.Looking.class, looking -> assertThat(looking.reading()).isPresent());
    }

    @Test
    void theNextSheetWithTheSameHeadingIsUnderstoodByItself() {
        var first = model("登记人");
        first.read(FILE);
        first.place(RecruitField.NAME, RecruitField.NAME.ordinal());
        var second = model("登记人");
        second.read(FILE);
        assertThat(second.step().get()).isInstanceOfSatisfying(RecruitModel.Looking.class, looking -> assertThat(looking.reading()).isPresent());
    }

    @Test
    void aFileThatCannotBeReadLeadsBackToTheChoice() {
        var work = Work.atOnce();
        work.onTrouble(told::add);
        var model = new RecruitModel(work, new RecruitModel.Ways(file -> {
            throw new Trouble("exchange.file.missing", file.getFileName());
        }, (_, _, _, _) -> new RecruitReading(List.of(), List.of(), List.of(), 0), (_, _, _) -> 0), memory);
        model.read(FILE);
        assertThat(model.step().get()).isEqualTo(new RecruitModel.Choosing());
        assertThat(told).hasSize(1);
    }
}
