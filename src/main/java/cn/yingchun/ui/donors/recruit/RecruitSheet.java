package cn.yingchun.ui.donors.recruit;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.SteppedSheet;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/// The sheet over the window that leads through taking in a recruitment sheet.
public final class RecruitSheet {
    private final RecruitModel model;
    private final Tools tools;
    private final Runnable after;
    private final SteppedSheet sheet;
    private Subscription following = Subscription.EMPTY;

    /// @param after what to do when people have been taken in
    public RecruitSheet(RecruitModel model, Tools tools, Runnable after) {
        this.model = model;
        this.tools = tools;
        this.after = after;
        sheet = new SteppedSheet(tools);
    }

    public void show() {
        model.restart();
        sheet.show("donors.recruit.title");
        following = model.step().subscribe(step -> show(step));
    }

    private void show(RecruitModel.Step step) {
        switch (step) {
            case RecruitModel.Choosing _ -> choosing();
            case RecruitModel.Busy _ -> busy();
            case RecruitModel.Looking looking -> looking(looking);
            case RecruitModel.Done(var added) -> {
                following.unsubscribe();
                sheet.done(tools.say("donors.recruit.done", added));
                after.run();
            }
        }
    }

    private void choosing() {
        sheet.askFile("donors.recruit.about", model::read, new FileChooser.ExtensionFilter("XLSX, CSV", "*.xlsx", "*.csv"));
    }

    private void busy() {
        sheet.put(new VBox(tools.look().em(1), Labels.plain(tools.say("donors.recruit.reading")), sheet.bar("donors.recruit.reading")), sheet.cancel());
    }

    private void looking(RecruitModel.Looking looking) {
        var twins = new CheckBox(tools.say("donors.recruit.with-twins", looking.reading().map(found -> found.twins().size()).orElse(0)));
        var some = looking.reading().map(found -> !found.twins().isEmpty()).orElse(false);
        twins.setVisible(some);
        twins.setManaged(some);
        var take = Buttons.main("", () -> model.take(twins.isSelected()));
        twins.selectedProperty().subscribe(with -> {
            var many = looking.chosen(with).size();
            take.setText(tools.say("donors.recruit.take", many));
            take.setDisable(many == 0);
        });
        var another = Buttons.plain(tools.say("donors.import.another"), model::restart);
        sheet.put(new VBox(tools.look().em(0.8), RecruitPreview.of(looking, model, tools), twins), another, sheet.cancel(), take);
    }
}
