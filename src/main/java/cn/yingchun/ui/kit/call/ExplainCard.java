package cn.yingchun.ui.kit.call;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.Paper;
import cn.yingchun.exchange.paper.PaperPdf;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card for donor and family that answers the commonest fear: blood is taken, not marrow. Shown large over the whole
/// window, in either language, and printed. It names nobody.
///
/// Sources: domain facts §3 (doses, collection), CMDP (no marrow product), WMDA (withdrawal).
public final class ExplainCard {
    private static final int POINTS = 7;
    private static final double WIDE = 90;

    private final Tools tools;
    private final CallLine line;
    private final VBox body = new VBox();
    private Words words;

    private ExplainCard(Tools tools, CallLine line) {
        this.tools = tools;
        this.line = line;
        words = tools.words();
        body.getStyleClass().add("explain-card");
        body.setMinHeight(tools.look().em(30));
    }

    public static void show(Tools tools, CallLine line) {
        new ExplainCard(tools, line).show();
    }

    private void show() {
        fill();
        tools.sheets().show(tools.say("explain.verb.show"), body, tools.look().em(WIDE),
                Buttons.plain("中文 / English", Feather.GLOBE, () -> {
                    words = words == Words.ZH ? Words.EN : Words.ZH;
                    fill();
                }),
                Buttons.plain(tools.say("explain.card.print"), Feather.PRINTER, this::print),
                Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close));
    }

    private void fill() {
        var title = Labels.sentence(words.say("explain.card.title"));
        title.getStyleClass().add("explain-title");
        body.getChildren().setAll(title);
        points(words).forEach(point -> body.getChildren().add(Labels.sentence(point)));
    }

    static List<String> points(Words words) {
        return IntStream.rangeClosed(1, POINTS).mapToObj(number -> words.say("explain.card." + number)).toList();
    }

    private void print() {
        var shown = words;
        tools.work().run("explain.card.print", _ -> save(shown), file -> {
            tools.toasts().tell(tools.say("explain.card.printed", file));
            Viewer.show(file);
        });
    }

    private Path save(Words shown) {
        var file = Viewer.documents().resolve("explanation-card-" + shown.language() + ".pdf");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, pdf(shown, new Letterhead(line.office(), line.reaching().address().lines(shown), false), line.now().toLocalDate()));
        } catch (IOException e) {
            throw new Trouble(e, "explain.card.failed", file);
        }
    }

    static byte[] pdf(Words shown, Letterhead head, LocalDate day) {
        var blocks = points(shown).stream().<Block>map(Block::plain).toList();
        return new PaperPdf(shown).of(new Paper(shown.say("explain.card.title"), head, blocks,
                shown.say("explain.card.footer", head.office(), day.toString())));
    }
}
