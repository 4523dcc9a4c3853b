package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.habit.SavedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What narrows a list now, each as a chip that takes itself away, and the filters that the person gave names.
public final class ListBar extends FlowPane {
    private final Tools tools;
    private final String table;
    private final Supplier<String> write;
    private final Consumer<String> read;
    private final MenuButton lists;

    /// One thing that narrows.
    ///
    /// @param text in words, such as "O"
    /// @param drop takes it away
    public record Narrowing(String text, Runnable drop) {}

    /// @param table word key of the table, under which its lists are kept
    /// @param write the filter of now as one line
    /// @param read  takes such a line as the filter
    public ListBar(Tools tools, String table, Supplier<String> write, Consumer<String> read) {
        this.tools = tools;
        this.table = table;
        this.write = write;
        this.read = read;
        this.lists = new MenuButton(tools.say("kit.lists.name"), new FontIcon(Feather.BOOKMARK));
        lists.setAccessibleText(tools.say("kit.lists.name"));
        lists.setTooltip(new Tooltip(tools.say("kit.lists.tip")));
        lists.setMinWidth(USE_PREF_SIZE);
        lists.setOnShowing(_ -> fill());
        lists.getItems().add(new MenuItem(tools.say("kit.lists.keep")));
        getStyleClass().add("list-bar");
        show(List.of());
    }

    /// Shows these chips; the menu of lists stays in front.
    public void show(List<Narrowing> narrowings) {
        getChildren().setAll(lists);
        narrowings.forEach(one -> {
            var chip = Buttons.plain(one.text(), Feather.X, one.drop());
            chip.getStyleClass().addAll("filter-chip", "small");
            chip.setAccessibleText(tools.say("kit.lists.drop-one", one.text()));
            chip.setTooltip(new Tooltip(chip.getAccessibleText()));
            getChildren().add(chip);
        });
    }

    private void fill() {
        var saved = tools.habits().lists().of().apply(table);
        lists.getItems().clear();
        saved.forEach(list -> lists.getItems().add(item(list.name(), () -> read.accept(list.filter()))));
        if (!saved.isEmpty()) {
            lists.getItems().add(new SeparatorMenuItem());
        }
        lists.getItems().add(item(tools.say("kit.lists.keep"), this::keep));
        saved.forEach(list -> lists.getItems().add(item(tools.say("kit.lists.drop", list.name()),
                () -> tools.work().run("kit.lists.saving", _ -> drop(list), done -> tools.toasts().undoable(
                        tools.say("kit.lists.dropped", done.name()), () -> put(done))))));
    }

    private SavedList drop(SavedList list) {
        tools.habits().lists().drop().accept(table, list.name());
        return list;
    }

    private void keep() {
        var form = new Form(tools.words());
        var name = form.text("kit.lists.called");
        var save = Buttons.main(tools.say("kit.lists.save"), () -> {
            tools.sheets().close();
            put(new SavedList(name.getText().strip(), write.get()));
        });
        save.disableProperty().bind(name.textProperty().isEmpty());
        tools.sheets().show(tools.say("kit.lists.keep"), new VBox(tools.look().em(0.8), Labels.sentence(tools.say("kit.lists.about")), form),
                tools.look().em(34), Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close), save);
    }

    private void put(SavedList list) {
        tools.work().run("kit.lists.saving", _ -> {
            tools.habits().lists().keep().accept(table, list);
            return list;
        }, kept -> tools.toasts().tell(tools.say("kit.lists.kept", kept.name())));
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
