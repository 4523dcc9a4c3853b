package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Records the go/no-go call before the first dose and on the morning of collection: person to person, with a name.
public final class GoNoGoSheet {
    private GoNoGoSheet() {}

    public static void show(Tools tools, Supplier<Instant> now, BiConsumer<GoNoGo, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var who = form.text("cases.go.who");
        var answers = new HBox();
        answers.getStyleClass().add("button-line");
        var sheet = new ActSheet(tools, Labels.sentence(tools.say("cases.go.why")), form, answers);
        ActSheet.Deed go = told -> deed.accept(call(true, who.leave(), now.get()), told);
        ActSheet.Deed stop = told -> deed.accept(call(false, who.leave(), now.get()), told);
        Button yes = Buttons.main(tools.say("cases.go.go"), () -> sheet.attempt(go));
        yes.setId("go");
        Button no = Buttons.plain(tools.say("cases.go.no-go"), () -> sheet.attempt(stop));
        no.getStyleClass().add("danger");
        answers.getChildren().addAll(yes, no);
        sheet.show(tools.say("cases.go.title"));
    }

    private static GoNoGo call(boolean go, Optional<String> who, Instant at) {
        return new GoNoGo(go, who.orElseThrow(() -> new Trouble("cases.go.nobody")), at);
    }
}
