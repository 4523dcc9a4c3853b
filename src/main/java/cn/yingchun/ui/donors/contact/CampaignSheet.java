package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.contact.Campaign;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.call.CallSheet;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A call-back campaign by keyboard: begun with the donors of the list as it is filtered now, then one donor after another on
/// the call sheet; progress and results are counted from the calls.
public final class CampaignSheet {
    private record Standing(Optional<Campaign> running, Optional<Campaign.Progress> progress) {}

    private final Tools tools;
    private final CallLine line;
    private final Supplier<List<DonorId>> listed;
    private final Runnable again;

    private CampaignSheet(Tools tools, CallLine line, Supplier<List<DonorId>> listed, Runnable again) {
        this.tools = tools;
        this.line = line;
        this.listed = listed;
        this.again = again;
    }

    /// @param listed the donors of the list as it is filtered; asked away from the window
    /// @param again  reads the list again
    public static void show(Tools tools, CallLine line, Supplier<List<DonorId>> listed, Runnable again) {
        new CampaignSheet(tools, line, listed, again).look();
    }

    private void look() {
        tools.work().latest("donors.campaigns", _ -> {
            var campaigns = line.reaching().campaigns();
            var running = campaigns.current();
            return new Standing(running, running.map(campaigns::progress));
        }, standing -> standing.running().ifPresentOrElse(running -> going(running, standing.progress().orElseThrow()), this::begin));
    }

    private void begin() {
        tools.work().latest("donors.listed", _ -> listed.get(), donors -> {
            var form = new Form(tools.words());
            var name = form.text("donors.campaign.name");
            new ActSheet(tools, Labels.sentence(tools.say("donors.campaign.about", donors.size())), form).wide(44)
                    .verb(tools.say("donors.campaign.begin", donors.size()), told -> line.act(
                            () -> line.reaching().campaigns().begin(name.leave().orElse(""), donors), refused -> {
                                told.accept(refused);
                                if (refused.isEmpty()) {
                                    look();
                                }
                            }))
                    .show(tools.say("donors.campaign.title"));
        });
    }

    private void going(Campaign campaign, Campaign.Progress progress) {
        var bar = new ProgressBar((double) progress.done() / progress.donors());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(tools.say("donors.campaign.done", progress.done(), progress.donors()));
        var counts = new FlowPane(tools.look().em(1.6), tools.look().em(0.6));
        for (var result : CallResult.values()) {
            counts.getChildren().add(Labels.figure(Integer.toString(progress.of(result)),
                    tools.say("tell.result." + result.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        var body = new VBox(tools.look().em(0.9), Labels.plain(tools.say("donors.campaign.done", progress.done(), progress.donors())), bar, counts);
        var sheet = new ActSheet(tools, body).wide(44);
        body.getChildren().add(Buttons.line(Buttons.plain(tools.say("donors.campaign.end"), () -> sheet.attempt(told -> line.act(
                () -> line.reaching().campaigns().end(), told)))));
        if (!progress.left().isEmpty()) {
            sheet.verb(tools.say("donors.campaign.next"), told -> {
                told.accept(Optional.<Trouble>empty());
                call(progress.left().getFirst());
            });
        }
        sheet.show(campaign.what().name());
    }

    /// The next donor on the line; after the call the campaign stands there again with its new figures.
    private void call(DonorId donor) {
        CallSheet.show(tools, line, donor, (call, told) -> line.called(donor, call, refused -> {
            told.accept(refused);
            if (refused.isEmpty()) {
                again.run();
                look();
            }
        }));
    }
}
