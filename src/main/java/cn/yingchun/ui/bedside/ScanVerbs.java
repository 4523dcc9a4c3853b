package cn.yingchun.ui.bedside;

import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.WristbandRead;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.identifier.Din;
import cn.yingchun.domain.identifier.DrugCode;
import cn.yingchun.domain.identifier.Scan;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// What a scan at the bed means: the right donor is written down, a wrong one or a wrong code is refused so that nobody
/// overlooks it.
record ScanVerbs(Acts acts) {
    void scanned(String text) {
        acts.with(picture -> {
            switch (Scan.read(text)) {
                case Scan.Wrong(var key, var code) -> refuse(new Trouble(key, code));
                case Scan.Donor(var grid) -> donor(picture, grid.text());
                case Scan.Plain(var code) -> donor(picture, code);
                case Scan.Donation(var din) -> bag(picture, din);
                case Scan.Medicine(var code) -> medicine(picture, code);
                default -> acts.tools().toasts().tell(acts.tools().say("bedside.scan.other", text));
            }
        });
    }

    private void donor(BedsidePicture picture, String code) {
        var expected = picture.file().opened().donorCode();
        if (!expected.equalsIgnoreCase(code)) {
            refuse(new Trouble("bedside.scan.other-donor", code, expected));
            return;
        }
        acts.now((work, id, _) -> work.bedside().wristband(id, new WristbandRead(code)));
        acts.tools().toasts().tell(acts.tools().say("bedside.scan.donor", code));
    }

    /// The box of the dose that is due: its lot and expiry stand in the sheet then.
    private void medicine(BedsidePicture picture, DrugCode code) {
        if (picture.file().last(DoseOrdered.class).isEmpty()) {
            acts.tools().toasts().tell(acts.tools().say("bedside.scan.no-dose", code.item()));
        } else {
            new DoseVerbs(acts).dose(Optional.of(code));
        }
    }

    /// A label is compared with what is written of this case's bags.
    private void bag(BedsidePicture picture, Din din) {
        var known = Stream.concat(picture.file().each(Labelled.class).stream().map(noted -> noted.what().number()),
                picture.file().each(ProductCounted.class).stream().flatMap(noted -> noted.what().din().stream())).distinct().toList();
        if (known.isEmpty()) {
            acts.tools().toasts().tell(acts.tools().say("bedside.scan.no-bag", din.printed()));
        } else if (known.contains(din.text())) {
            acts.tools().toasts().tell(acts.tools().say("bedside.scan.bag", din.printed()));
        } else {
            refuse(new Trouble("bedside.scan.other-bag", din.printed()));
        }
    }

    /// Must be closed by hand: a toast that goes by itself is not enough for the wrong person.
    private void refuse(Trouble trouble) {
        var sentence = Labels.sentence("■  " + trouble.in(acts.tools().words()));
        sentence.getStyleClass().add("refusal");
        var body = new VBox(sentence);
        body.getStyleClass().add("act-sheet");
        body.setStyle(acts.tools().look().armsLength());
        acts.tools().sheets().show(acts.tools().say("bedside.scan.refused"), body, acts.tools().look().em(48),
                Buttons.main(acts.tools().say("bedside.scan.understood"), acts.tools().sheets()::close));
    }
}
