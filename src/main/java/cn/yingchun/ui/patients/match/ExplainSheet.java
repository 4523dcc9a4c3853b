package cn.yingchun.ui.patients.match;

import cn.yingchun.match.pair.Telling;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// How one donor came to stand in the list as they do, from the typing as read to the release it was read with.
final class ExplainSheet {
    private static final double WIDE = 76;

    private final Tools tools;

    ExplainSheet(Tools tools) {
        this.tools = tools;
    }

    void show(String donor, List<Telling.Line> lines) {
        var body = new VBox();
        body.getStyleClass().add("telling");
        for (var line : lines) {
            var text = said(line);
            body.getChildren().add(line.heading() ? Labels.heading(text) : Labels.sentence(text));
        }
        tools.sheets().show(tools.say("patients.explain.title", donor), body, tools.look().em(WIDE),
                Buttons.plain(tools.say("patients.explain.copy"), () -> copy(lines)),
                Buttons.main(tools.say("patients.compare.close"), tools.sheets()::close));
    }

    private String said(Telling.Line line) {
        return tools.say(line.remark().key(), line.remark().arguments().toArray());
    }

    private void copy(List<Telling.Line> lines) {
        var content = new ClipboardContent();
        content.putString(lines.stream().map(this::said).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        tools.toasts().tell(tools.say("patients.explain.copied"));
    }
}
