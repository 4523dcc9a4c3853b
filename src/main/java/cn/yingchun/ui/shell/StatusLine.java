package cn.yingchun.ui.shell;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Words;
import cn.yingchun.sync.hub.SharedOffice;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Work;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the bottom: offline or at the hub, what is not yet sent, when the last act was saved, last backup, long works, tables, user,
/// office.
final class StatusLine extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Words words;
    private final FontIcon wire = new FontIcon(Feather.WIFI_OFF);
    private final Label hub;
    private final Label unsent = new Label("", new FontIcon(Feather.UPLOAD));
    private final Label saved = new Label("", new FontIcon(Feather.HARD_DRIVE));
    private final Label backup = new Label("", new FontIcon(Feather.ARCHIVE));
    private final Label hla = new Label();
    private final Label who = new Label();
    private final HBox works = new HBox();

    StatusLine(Words words, Work work) {
        this.words = words;
        getStyleClass().add("status-line");
        works.getStyleClass().add("job");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        hub = new Label(words.say("shell.status.offline"), wire);
        getChildren().addAll(hub, unsent, saved, backup, works, space, hla, who);
        getChildren().stream().filter(Label.class::isInstance).forEach(label -> ((Label) label).setMinWidth(USE_PREF_SIZE));
        hla.setMinWidth(0); // where letters are large, the tables give way before anything else does
        work.jobs().subscribe(() -> works.getChildren().setAll(work.jobs().stream().map(this::job).toList()));
    }

    void show(Status status) {
        unsent.setText(words.say("shell.status.unsent", status.unsent()));
        hub.setText(status.hub().map(this::said).orElse(words.say("shell.status.offline")));
        hub.setTooltip(status.hub().flatMap(SharedOffice.Standing::why).map(why -> new Tooltip(why.in(words))).orElse(null));
        wire.setIconCode(status.hub().filter(SharedOffice.Standing::isReached).isPresent() ? Feather.WIFI : Feather.WIFI_OFF);
        saved.setText(status.saved().map(time -> words.say("shell.status.saved", CLOCK.format(time))).orElse(""));
        saved.setVisible(status.saved().isPresent());
        backup.setText(status.backup().map(when -> words.say("shell.status.backup", DAY.format(when))).orElse(words.say("shell.status.no-backup")));
        hla.setText(Labels.source(status.hla(), words));
        who.setText(status.user() + " · " + status.office());
    }

    private String said(SharedOffice.Standing standing) {
        var since = standing.since().map(at -> HOUR.format(at.atZone(WorkCalendar.ZONE))).orElse("");
        return standing.why().isPresent() ? words.say("shell.status.hub-away", since)
                : standing.isReached() ? words.say("shell.status.hub") : words.say("shell.status.hub-first");
    }

    private Node job(Job job) {
        var title = new Label(words.say(job.title()));
        job.step().subscribe(step -> title.setText(words.say(step.isBlank() ? job.title() : step)));
        var bar = new ProgressBar();
        bar.setAccessibleText(words.say(job.title()));
        bar.progressProperty().bind(job.share());
        var stop = Buttons.plain(words.say("shell.status.cancel"), job::cancel);
        var box = new HBox(title, bar, stop);
        box.getStyleClass().add("job");
        return box;
    }
}
