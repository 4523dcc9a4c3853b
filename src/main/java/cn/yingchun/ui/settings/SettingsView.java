package cn.yingchun.ui.settings;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Texts;
import cn.yingchun.ui.settings.Setting.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Everything that can be set, on one page: what it does, for whom it counts, what it is by itself. Typing finds.
public final class SettingsView implements Screen {
    private final Tools tools;
    private final List<Setting> settings;
    private final VBox lines = new VBox();
    private final VBox node = new VBox();

    public SettingsView(Tools tools, List<Setting> settings) {
        this.tools = tools;
        this.settings = List.copyOf(settings);
        var box = new TextField();
        box.getStyleClass().add("filter-box");
        box.setPromptText(tools.say("settings.filter.hint"));
        box.setAccessibleText(tools.say("settings.filter.hint"));
        box.textProperty().subscribe(text -> show(text.strip()));
        box.setMaxWidth(tools.look().em(30));
        lines.getStyleClass().add("settings-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-pane");
        scroll.setAccessibleText(tools.say("shell.place.settings"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        node.getChildren().addAll(box, scroll);
    }

    private void show(String wanted) {
        var found = settings.stream().filter(setting -> holds(setting, wanted.toLowerCase(Locale.ROOT))).toList();
        lines.getChildren().setAll(found.stream().map(this::line).toList());
        if (found.isEmpty()) {
            lines.getChildren().add(Labels.muted(tools.say("settings.filter.nothing")));
        }
    }

    private boolean holds(Setting setting, String wanted) {
        return (tools.say(setting.name()) + tools.say(setting.about())).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Node line(Setting setting) {
        var name = Labels.heading(tools.say(setting.name()));
        var head = new HBox(tools.look().em(0.7), name, new Chip(tools.say(setting.scope().key()), Chip.Tone.PLAIN));
        var about = Labels.sentence(tools.say(setting.about()));
        about.getStyleClass().add("muted");
        var words = new VBox(tools.look().em(0.2), head, about);
        if (!setting.usual().isBlank()) {
            words.getChildren().add(Labels.muted(tools.say("settings.line.usual", tools.say(setting.usual()))));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var control = control(setting);
        if (control instanceof Control focusable) {
            name.setLabelFor(focusable);
        }
        var line = new HBox(tools.look().em(1.5), words, control);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private Node control(Setting setting) {
        return switch (setting.kind()) {
            case Setting.Choice choice -> choice(setting, choice);
            case Setting.Toggle(var now, var set) -> {
                var box = new CheckBox(tools.say("settings.line.yes"));
                box.setAccessibleText(tools.say(setting.name()));
                box.setSelected(now.get());
                box.selectedProperty().subscribe((_, chosen) -> set.accept(chosen));
                yield box;
            }
            case Setting.Text(var now, var set) -> {
                var field = new Field<>(new Texts()).onSave(text -> set.accept(text.orElse("")));
                field.show(Optional.of(now.get()).filter(text -> !text.isBlank()));
                field.setAccessibleText(tools.say(setting.name()));
                field.setMinWidth(tools.look().em(20));
                yield field;
            }
            case Setting.Act(var verb, var run) -> Buttons.plain(tools.say(verb), run);
            case Setting.Seen(var text) -> {
                var shown = Labels.plain(text.get());
                shown.setMinWidth(Region.USE_PREF_SIZE);
                yield shown;
            }
        };
    }

    private Node choice(Setting setting, Setting.Choice choice) {
        var box = new ChoiceBox<Option>();
        box.getItems().setAll(choice.options());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Option option) {
                return option == null ? "" : tools.say(option.words());
            }

            @Override
            public Option fromString(String text) {
                return choice.options().stream().filter(option -> toString(option).equals(text)).findFirst().orElseThrow();
            }
        });
        choice.options().stream().filter(option -> option.value().equals(choice.now().get())).findFirst().ifPresent(box::setValue);
        box.setAccessibleText(tools.say(setting.name()));
        box.setMinWidth(tools.look().em(13));
        box.valueProperty().subscribe((_, chosen) -> choice.set().accept(chosen.value()));
        return box;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.say("shell.place.settings"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty("");
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void enter(String open) {
        show("");
    }
}
