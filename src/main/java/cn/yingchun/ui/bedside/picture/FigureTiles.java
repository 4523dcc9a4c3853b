package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.reckon.Reckoned;
import cn.yingchun.domain.collect.reckon.Reckoning;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The computed values that the nurse sees all the time, with the formula and the numbers in it.
record FigureTiles(CaseFile file, Words words, Map<Measure, Alarm> alarms) {
    List<Tile> all() {
        var reckoning = new Reckoning(file);
        return List.of(tile("dose", reckoning.dose(), Optional.of(Measure.DOSE_PER_KG)), tile("ratio", reckoning.ratio(), Optional.of(Measure.BLOOD_VOLUMES)),
                tile("cd34", reckoning.cellsPerKg(), Optional.of(Measure.CD34_PER_KG)), tile("mnc", reckoning.mononuclearPerKg(), Optional.of(Measure.MNC_PER_KG)),
                tile("ce2", reckoning.efficiency(), Optional.empty()));
    }

    private Tile tile(String name, Reckoned figure, Optional<Measure> measure) {
        return new Tile(words.say("bedside.figure." + name), figure.value().map(Tiles::plain).orElse(""), figure.unit(), Optional.empty(),
                measure.filter(_ -> figure.value().isPresent()).map(alarms::get),
                figure.working().isEmpty() ? words.say("bedside.waits." + name) : figure.working());
    }
}
