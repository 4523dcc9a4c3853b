package cn.yingchun.ui.bedside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.Infused;
import cn.yingchun.domain.cases.ProductFact.Lost;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What can become of a bag beside the straight way, on the sheets of the bed: frozen, given, lost.
@ExtendWith(Toolkit.class)
class BagScreenTest {
    @TempDir
    private Path dir;

    private Office office;
    private CaseWalk walk;
    private BedsideView view;
    private Seen seen;

    @BeforeEach
    void openTheBed() {
        var clock = Clock.fixed(CaseWalk.at("2026-12-05T09:00"), WorkCalendar.ZONE);
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        walk = CaseWalk.begin(office, clock).toContact().toTyping().toPlan().toExam().toClear().cleared().toMobilise().mobilised().toCollect().running().toHandover();
        Toolkit.run(() -> {
            var tools = new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {});
            view = new BedsideView(tools, new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> "演示·王**"));
            var root = new StackPane(view.node(), tools.sheets());
            seen = new Seen(root);
            tools.look().dress(new Scene(root, 1_236, 660));
            view.enter(walk.id().value().toString());
            seen.lay();
        });
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aBagIsFrozenAtANamedPlaceAndGivenLater() {
        Toolkit.run(() -> {
            open("bedside.verb.freeze");
            write();
            assertThat(seen.says(Words.ZH.say("bedside.end.place"))).as("a place is asked for").isTrue();
            assertThat(file().last(Frozen.class)).as("nothing is written without it").isEmpty();
            seen.field("bedside.end.place").setText("液氮罐 3-2-B");
            write();
            var frozen = file().last(Frozen.class).orElseThrow().what();
            assertThat(frozen.place()).isEqualTo("液氮罐 3-2-B");
            assertThat(frozen.dmsoPercent()).as("as is usual").contains(10.0);
            open("bedside.verb.infuse");
            seen.field("bedside.when").setText("08:30");
            write();
            assertThat(file().last(Infused.class).orElseThrow().what().at()).as("when it was given, not when it was written").isEqualTo(CaseWalk.at("2026-12-05T08:30"));
        });
    }

    @Test
    void aBagIsFrozenInTheNumberOfPercentThatTheLaboratoryNames() {
        Toolkit.run(() -> {
            open("bedside.verb.freeze");
            seen.field("bedside.end.place").setText("1-1-A");
            seen.field("bedside.end.dmso").setText("50");
            write();
            assertThat(file().last(Frozen.class)).as("half of it DMSO cannot be").isEmpty();
            seen.field("bedside.end.dmso").setText("5");
            write();
            assertThat(file().last(Frozen.class).orElseThrow().what().dmsoPercent()).contains(5.0);
        });
    }

    @Test
    void aBagIsLostOnlyOnTheWayAndWithAWordHow() {
        Toolkit.run(() -> {
            open("bedside.verb.lose");
            seen.field("bedside.end.how").setText("演示：运输途中破损");
            write();
            assertThat(file().last(Lost.class)).as("it is still here").isEmpty();
        });
        walk.onTheWay();
        Toolkit.run(() -> {
            view.enter(walk.id().value().toString());
            write();
            assertThat(file().last(Lost.class).orElseThrow().what().how()).isEqualTo("演示：运输途中破损");
        });
    }

    private CaseFile file() {
        return walk.work().file(walk.id());
    }

    private void open(String verb) {
        view.commands().stream().filter(command -> command.key().equals(verb)).findFirst().orElseThrow().fire();
        seen.lay();
    }

    private void write() {
        seen.press(Words.ZH.say("bedside.sheet.write"));
    }
}
