package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.say.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The measured values as they stand, each from the newest reading that has it.
public record Tiles(CaseFile file, Words words, Map<Measure, Alarm> alarms) {
    private record Value(double number, Instant at) {}

    /// All of them, in the order of the screen.
    public List<Tile> all() {
        return List.of(pressure(), sign(Sign.PULSE, Optional.of(Measure.PULSE)), sign(Sign.SPO2, Optional.empty()),
                sign(Sign.TEMPERATURE, Optional.of(Measure.TEMPERATURE)), sign(Sign.IONISED_CALCIUM, Optional.of(Measure.IONISED_CALCIUM)),
                sign(Sign.FLOW, Optional.empty()));
    }

    private Tile pressure() {
        var high = newest(Sign.SYSTOLIC);
        var low = newest(Sign.DIASTOLIC);
        return new Tile(words.say("bedside.tile.pressure"), high.map(value -> plain(value.number()) + " / " + low.map(other -> plain(other.number())).orElse("–"))
                .orElse(""), Sign.SYSTOLIC.unit(), high.map(Value::at), Optional.ofNullable(alarms.get(Measure.SYSTOLIC)), "");
    }

    private Tile sign(Sign sign, Optional<Measure> watched) {
        var value = newest(sign);
        return new Tile(words.say(sign.key()), value.map(one -> plain(one.number())).orElse(""), sign.unit(), value.map(Value::at),
                watched.map(alarms::get), "");
    }

    private Optional<Value> newest(Sign sign) {
        return BedsidePicture.newestFirst(file, ReadingTaken.class)
                .flatMap(reading -> reading.what().value(sign).map(number -> new Value(number, reading.happened())).stream()).findFirst();
    }

    /// A number with two decimals at most.
    public static String plain(double number) {
        return new BigDecimal(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
