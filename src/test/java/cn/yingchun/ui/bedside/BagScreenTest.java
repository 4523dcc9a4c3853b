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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
    private StackPane root;

    @BeforeEach
    void openTheBed() {
        var clock = Clock.fixed(CaseWalk.at("2026-12-05T09:00"), WorkCalendar.ZONE);
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        walk = CaseWalk.begin(office, clock).toContact().toTyping().toPlan().toExam().toClear().cleared().toMobilise().mobilised().toCollect().running().toHandover();
        Toolkit.run(() -> {
            var tools = new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {});
            view = new BedsideView(tools, new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> "演示·王**"));
            root = new StackPane(view.node(), tools.sheets());
            tools.look().dress(new Scene(root, 1_236, 660));
            view.enter(walk.id().value().toString());
            lay();
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
            assertThat(shows(label -> label.contains(Words.ZH.say("bedside.end.place")))).as("a place is asked for").isTrue();
            assertThat(file().last(Frozen.class)).as("nothing is written without it").isEmpty();
            field("bedside.end.place").setText("液氮罐 3-2-B");
            write();
            var frozen = file().last(Frozen.class).orElseThrow().what();
            assertThat(frozen.place()).isEqualTo("液氮罐 3-2-B");
            assertThat(frozen.dmsoPercent()).as("as is usual").contains(10.0);
            open("bedside.verb.infuse");
            field("bedside.when").setText("08:30");
            write();
            assertThat(file().last(Infused.class).orElseThrow().what().at()).as("when it was given, not when it was written").isEqualTo(CaseWalk.at("2026-12-05T08:30"));
        });
    }

    @Test
    void aBagIsFrozenInTheNumberOfPercentThatTheLaboratoryNames() {
        Toolkit.run(() -> {
            open("bedside.verb.freeze");
            field("bedside.end.place").setText("1-1-A");
            field("bedside.end.dmso").setText("50");
            write();
            assertThat(file().last(Frozen.class)).as("half of it DMSO cannot be").isEmpty();
            field("bedside.end.dmso").setText("5");
            write();
            assertThat(file().last(Frozen.class).orElseThrow().what().dmsoPercent()).contains(5.0);
        });
    }

    @Test
    void aBagIsLostOnlyOnTheWayAndWithAWordHow() {
        Toolkit.run(() -> {
            open("bedside.verb.lose");
            field("bedside.end.how").setText("演示：运输途中破损");
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

    private void lay() {
        root.applyCss();
        root.layout();
    }

    private void open(String verb) {
        view.commands().stream().filter(command -> command.key().equals(verb)).findFirst().orElseThrow().fire();
        lay();
    }

    private void write() {
        var verb = Words.ZH.say("bedside.sheet.write");
        ((Button) find(root, node -> node instanceof Button button && verb.equals(button.getText())).orElseThrow()).fire();
        lay();
    }

    private TextField field(String id) {
        return (TextField) find(root, node -> Objects.equals(node.getId(), id)).orElseThrow();
    }

    private boolean shows(Predicate<String> text) {
        return find(root, node -> node instanceof Label label && label.getText() != null && text.test(label.getText())).isPresent();
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        return wanted.test(node) ? Optional.of(node) : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child, wanted).stream()).findFirst() : Optional.empty();
    }
}
