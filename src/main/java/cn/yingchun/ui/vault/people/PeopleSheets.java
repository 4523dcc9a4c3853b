package cn.yingchun.ui.vault.people;

import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PaperTray;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.TilePane;

/// The sheets in which an administrator lets people in, gives roles, passwords and the recovery kit.
final class PeopleSheets {
    private final PeopleModel model;
    private final PaperTray tray;
    private final Tools tools;

    PeopleSheets(PeopleModel model, PaperTray tray, Tools tools) {
        this.model = model;
        this.tray = tray;
        this.tools = tools;
    }

    void admit() {
        var form = new Form(tools.words());
        var user = form.text("vault.people.user");
        var password = form.password("vault.people.password");
        var again = form.password("vault.people.again");
        var roles = new RoleBoxes(EnumSet.of(Role.COUNTY));
        new ActSheet(tools, Labels.sentence(tools.say("vault.admit.help")), form, Labels.heading(tools.say("vault.people.roles")), roles)
                .wide(44).verb(tools.say("vault.verb.admit"), done -> {
                    var name = user.leave().filter(text -> !text.isBlank()).orElseThrow(() -> new Trouble("vault.admit.no-name"));
                    model.admit(name, roles.chosen(), fresh(password, again), ActSheet.told(tools, done, tools.say("vault.admit.done", name)));
                }).show(tools.say("vault.verb.admit"));
    }

    void roles(PeopleModel.Line line) {
        if (!model.mayRun()) {
            return;
        }
        var roles = new RoleBoxes(line.roles());
        new ActSheet(tools, Labels.sentence(tools.say("vault.roles.help", line.user())), roles).wide(44)
                .verb(tools.say("vault.verb.give-roles"), done -> model.assign(line.user(), roles.chosen(), ActSheet.told(tools, done, tools.say("vault.roles.done", line.user()))))
                .show(tools.say("vault.roles.title", line.user()));
    }

    void reset(PeopleModel.Line line) {
        var form = new Form(tools.words());
        var password = form.password("vault.people.password");
        var again = form.password("vault.people.again");
        new ActSheet(tools, Labels.sentence(tools.say("vault.reset.help", line.user())), form)
                .verb(tools.say("vault.verb.reset-password"), done ->
                        model.reset(line.user(), fresh(password, again), ActSheet.told(tools, done, tools.say("vault.reset.done", line.user()))))
                .show(tools.say("vault.reset.title", line.user()));
    }

    void dismiss(PeopleModel.Line line) {
        new ActSheet(tools, Labels.sentence(tools.say("vault.dismiss.help", line.user())))
                .verb(tools.say("vault.verb.dismiss"), done -> model.dismiss(line.user(), ActSheet.told(tools, done, tools.say("vault.dismiss.done", line.user()))))
                .show(tools.say("vault.dismiss.title", line.user()));
    }

    void change() {
        var form = new Form(tools.words());
        var old = form.password("vault.people.old");
        var password = form.password("vault.people.password");
        var again = form.password("vault.people.again");
        new ActSheet(tools, Labels.sentence(tools.say("vault.change.help")), form).verb(tools.say("vault.verb.own-password"), done ->
                model.change(new PeopleModel.Secret(taken(old), fresh(password, again)), ActSheet.told(tools, done, tools.say("vault.change.done"))))
                .show(tools.say("vault.verb.own-password"));
    }

    void kit() {
        new KitSheet(model, tray, tools).ask();
    }

    void matrix() {
        MatrixSheet.show(tools);
    }

    private static char[] fresh(PasswordField password, PasswordField again) {
        var one = taken(password);
        var other = taken(again);
        try {
            if (!Arrays.equals(one, other)) {
                throw new Trouble("start.check.unequal");
            }
            return one;
        } finally {
            Arrays.fill(other, ' ');
        }
    }

    private static char[] taken(PasswordField field) {
        return field.getText().toCharArray();
    }

    /// A box for each role.
    private final class RoleBoxes extends TilePane {
        RoleBoxes(Set<Role> now) {
            setHgap(tools.look().em(1));
            setVgap(tools.look().em(0.5));
            setPrefColumns(3);
            setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
            for (var role : Role.values()) {
                var box = new CheckBox(tools.say(role.key()));
                box.setId(role.name());
                box.setSelected(now.contains(role));
                getChildren().add(box);
            }
        }

        Set<Role> chosen() {
            var chosen = EnumSet.noneOf(Role.class);
            getChildren().stream().map(CheckBox.class::cast).filter(CheckBox::isSelected).forEach(box -> chosen.add(Role.valueOf(box.getId())));
            if (chosen.isEmpty()) {
                throw new Trouble("vault.roles.none");
            }
            return chosen;
        }
    }
}
