package cn.yingchun.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.CaseWalk;
import cn.yingchun.ui.Seen;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A coordinator at the screen of a case: stopped by the gate, fills in what it misses, signs, and goes through.
@ExtendWith(Toolkit.class)
class CaseScreenTest {
    @TempDir
    Path dir;

    @Test
    void theGateStopsLeadsToWhatItMissesAndLetsThroughOnceThatIsSigned() {
        var clock = Clock.fixed(CaseWalk.at("2026-11-25T10:12"), WorkCalendar.ZONE);
        try (Office office = Offices.create(dir.resolve("office"), Offices.around(clock))) {
            var walk = CaseWalk.begin(office, clock).toContact().toTyping().toPlan().toExam().toClear().cleared();
            Toolkit.run(() -> {
                var tools = new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {});
                var view = new CasesView(tools, new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> "演示·王**"));
                view.enter(walk.id().value() + "/C31");
                var root = new StackPane(view.node());
                tools.look().dress(new Scene(root, 1236, 660));
                root.applyCss();
                root.layout();

                next(view);
                assertThat(tools.toasts().told().getLast()).contains("还不能进入下一阶段").contains("C46");
                assertThat(view.model().chosen().get()).as("the card shows what is missing").isEqualTo("C46");

                new Seen(root).field("checklist.field.confirmed-by").setText("演示·王老师");
                new Seen(root).press(Words.ZH.say("cases.card.sign"));
                assertThat(tools.toasts().told().getLast()).isEqualTo("已勾选 C46");

                next(view);
                assertThat(view.model().picture().get().orElseThrow().head().stage()).isEqualTo(Stage.COND);
            });
        }
    }

    private static void next(CasesView view) {
        view.commands().stream().filter(command -> command.key().equals("cases.verb.next")).findFirst().orElseThrow().fire();
    }
}
