package cn.yingchun.ui.after.letter;

import cn.yingchun.domain.cases.LetterFact.LetterTranslated;
import cn.yingchun.domain.letters.Letter;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Takes down the translation of a screened copy; the original is not needed for it.
final class TranslateSheet {
    private static final int LINES = 8;
    private static final double WIDE = 56;

    private TranslateSheet() {}

    static void show(Tools tools, Letter letter, BiConsumer<LetterTranslated, Consumer<Optional<Trouble>>> deed) {
        var form = new Form(tools.words());
        var language = form.text("after.letter.language");
        var text = form.note("after.letter.translation-text", LINES);
        new ActSheet(tools, Labels.heading(tools.say("after.letter.copy")), Labels.sentence(letter.copy()), form).wide(WIDE)
                .verb(tools.say("after.verb.translate"), told -> deed.accept(
                        new LetterTranslated(letter.number(), language.leave().orElse(""), text.getText().strip()), told))
                .show(tools.say("after.verb.translate"));
    }
}
