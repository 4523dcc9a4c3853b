package cn.yingchun.ui.vault.people;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.Paper;
import cn.yingchun.exchange.paper.PaperPdf;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.kit.form.ActSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The recovery kit: a new key as groups of letters, and the paper that is printed, signed and put into an envelope.
final class KitSheet {
    private static final int GROUPS_A_LINE = 5;

    private final PeopleModel model;
    private final PaperTray tray;
    private final Tools tools;

    KitSheet(PeopleModel model, PaperTray tray, Tools tools) {
        this.model = model;
        this.tray = tray;
        this.tools = tools;
    }

    void ask() {
        new ActSheet(tools, Labels.sentence(tools.say("vault.kit.help"))).verb(tools.say("vault.verb.make-kit"), done -> {
            done.accept(Optional.empty());
            model.kit(this::show);
        }).show(tools.say("vault.kit.title"));
    }

    void show(PeopleModel.Kit kit) {
        var key = new Label(lines(new String(kit.key())));
        key.getStyleClass().add("figure");
        var body = new VBox(tools.look().em(0.8), Labels.sentence(tools.say("vault.kit.made")), key, Labels.sentence(tools.say("vault.kit.once")));
        tools.sheets().show(tools.say("vault.kit.title"), body, tools.look().em(44),
                Buttons.plain(tools.say("kit.sheet.close"), tools.sheets()::close),
                Buttons.main(tools.say("vault.verb.print-kit"), () -> print(kit)));
    }

    private void print(PeopleModel.Kit kit) {
        tools.work().run("vault.kit.printing", _ -> written(kit), file -> {
            tray.show().accept(file);
            tools.toasts().tell(tools.say("vault.kit.printed", file.toString()));
        });
    }

    /// The file's name says nothing of what is in it.
    private Path written(PeopleModel.Kit kit) {
        var file = tray.folder().resolve("yingchun-" + Long.toString(System.nanoTime(), 36) + ".pdf");
        try {
            Files.createDirectories(tray.folder());
            Files.write(file, new PaperPdf(tools.words()).of(paper(kit)));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", file.getFileName().toString());
        }
    }

    private Paper paper(PeopleModel.Kit kit) {
        return new Paper(tools.say("vault.kit.title"), new Letterhead(kit.office(), List.of(), kit.practice()), List.of(
                Block.plain(tools.say("vault.kit.paper-use")),
                new Block.Heading(tools.say("vault.kit.paper-key")),
                Block.plain(lines(new String(kit.key()))),
                new Block.Heading(tools.say("vault.kit.paper-sign")),
                Block.plain(kit.publicKey()),
                new Block.Note(tools.say("vault.kit.paper-keep")),
                new Block.Signatures(List.of(tools.say("vault.kit.paper-one"), tools.say("vault.kit.paper-two")), tools.say("vault.kit.paper-day"))),
                model.user());
    }

    /// Groups of four, five groups a line.
    static String lines(String key) {
        var text = new StringBuilder();
        var groups = key.split("-");
        for (int i = 0; i < groups.length; i++) {
            text.append(groups[i]).append(i % GROUPS_A_LINE == GROUPS_A_LINE - 1 ? "\n" : "  ");
        }
        return text.toString().strip();
    }
}
