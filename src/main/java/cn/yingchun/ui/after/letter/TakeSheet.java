package cn.yingchun.ui.after.letter;

import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.cases.LetterFact.Way;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.letters.Policies;
import cn.yingchun.domain.letters.Policy;
import cn.yingchun.domain.letters.Screening;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Takes a letter in: what it is, which way it goes, its words; what will be flagged is said while one types.
final class TakeSheet {
    private static final int LINES = 10;
    private static final double WIDE = 56;

    private TakeSheet() {}

    /// @param draft for the press; blank where a letter came in
    static void show(Tools tools, Known known, String draft, BiConsumer<LetterTaken, Consumer<Optional<Trouble>>> deed) {
        var policies = Policies.load();
        var screening = new Screening();
        var form = new Form(tools.words());
        var jurisdiction = form.choice("after.letter.jurisdiction", policies.all().stream().map(Policy::jurisdiction).distinct().toList(),
                code -> "after.jurisdiction." + code.toLowerCase(Locale.ROOT));
        var sort = form.choice("after.letter.sort", List.of(Sort.values()), one -> key("tell.sort", one));
        var way = form.choice("after.letter.way", List.of(Way.values()), one -> key("tell.way", one));
        var text = form.note("after.letter.text", LINES);
        var rule = Labels.sentence("");
        var marks = Labels.sentence("");
        Runnable follow = () -> rule.setText(Optional.ofNullable(jurisdiction.getValue())
                .flatMap(code -> policies.of(code, sort.getValue())).map(policy -> policy.in(tools.words())).orElse(tools.say("after.letter.policy")));
        jurisdiction.valueProperty().subscribe(follow);
        sort.valueProperty().subscribe(follow);
        text.textProperty().subscribe(written -> marks.setText(screening.of(written, known).stream()
                .map(mark -> tools.say(mark.kind().key()) + " “" + mark.text() + "”").collect(Collectors.joining(" · "))));
        jurisdiction.getSelectionModel().selectFirst();
        sort.getSelectionModel().selectFirst();
        way.getSelectionModel().selectFirst();
        if (!draft.isBlank()) {
            sort.setValue(Sort.PRESS);
            way.setValue(Way.TO_PUBLIC);
            text.setText(draft);
        }
        new ActSheet(tools, form, rule, marks).wide(WIDE).verb(tools.say("after.verb.take"), told -> deed.accept(
                new LetterTaken(0, sort.getValue(), way.getValue(), jurisdiction.getValue(), text.getText()), told)).show(tools.say("after.verb.take"));
    }

    static String key(String stem, Enum<?> value) {
        return stem + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
