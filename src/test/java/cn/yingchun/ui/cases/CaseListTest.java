package cn.yingchun.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.CaseWalk;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseListTest {
    @TempDir
    private Path dir;

    @Test
    void everyColumnOfTheCasesSorts() {
        var clock = Clock.fixed(CaseWalk.at("2026-11-25T10:12"), WorkCalendar.ZONE);
        try (var office = Offices.create(dir.resolve("office"), Offices.around(clock))) {
            CaseWalk.begin(office, clock).toContact();
            var model = new CasesModel(new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> ""), Work.atOnce());
            model.refresh();
            var row = model.found().get().rows().getFirst();
            assertThat(CaseList.columns(model, Words.ZH)).allSatisfy(column ->
                    assertThat(column.order().orElseThrow(() -> new AssertionError(column.key())).compare(row, row)).isZero()).extracting(Column::key).contains("cases.column.county");
            assertThat(row.county()).isEqualTo("410105");
        }
    }
}
