package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.ui.bedside.pad.Ask;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which numbers each pad asks for, with the last ones as hints, and what the answers become.
public final class Pads {
    private static final Set<Sign> ALWAYS = Set.of(Sign.SYSTOLIC, Sign.DIASTOLIC, Sign.PULSE);
    private static final Set<Sign> ON_THE_MACHINE = Set.of(Sign.IONISED_CALCIUM, Sign.FLOW, Sign.PROCESSED, Sign.EXTRACORPOREAL);

    private Pads() {}

    /// A round of readings; what only the machine gives is asked for while it runs.
    public static List<Ask> reading(BedsidePicture picture) {
        var asks = new ArrayList<Ask>();
        for (var sign : Sign.values()) {
            if (picture.run().isPresent() || !ON_THE_MACHINE.contains(sign)) {
                var ask = Ask.of(sign.name(), places(sign))
                        .after(picture.last(ReadingTaken.class, reading -> reading.value(sign).stream()));
                asks.add(ALWAYS.contains(sign) || sign == Sign.PROCESSED ? ask : ask.optional());
            }
        }
        return asks;
    }

    public static ReadingTaken reading(int run, Map<String, Double> numbers) {
        var values = new EnumMap<Sign, Double>(Sign.class);
        numbers.forEach((name, value) -> values.put(Sign.valueOf(name), value));
        return new ReadingTaken(run, values);
    }

    /// A blood count; what the moment needs is required.
    public static List<Ask> count(BedsidePicture picture, Moment moment) {
        var needed = needed(moment);
        return more(moment).stream().map(count -> {
            var ask = Ask.of(count.name(), count == Count.PLATELETS || count == Count.HAEMOGLOBIN ? 0 : 2)
                    .after(picture.last(CountTaken.class, taken -> taken.value(count).stream()));
            return needed.contains(count) ? ask : ask.optional();
        }).toList();
    }

    public static CountTaken count(Moment moment, Map<String, Double> numbers) {
        var values = new EnumMap<Count, Double>(Count.class);
        numbers.forEach((name, value) -> values.put(Count.valueOf(name), value));
        return new CountTaken(moment, values);
    }

    public static List<Ask> calcium() {
        return List.of(Ask.of("CALCIUM_GIVEN", 1));
    }

    public static List<Ask> weight(BedsidePicture picture) {
        return List.of(Ask.of("WEIGHT", 1).after(picture.last(Weighed.class, weighed -> java.util.stream.Stream.of(weighed.kg()))),
                Ask.of("HEIGHT", 2).after(picture.last(Weighed.class, weighed -> weighed.heightMetres().stream())));
    }

    /// A number that the pad does not let pass blank.
    public static double given(Map<String, Double> numbers, String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /// The only number of a pad with one.
    public static double first(Map<String, Double> numbers) {
        return numbers.values().iterator().next();
    }

    private static Set<Count> needed(Moment moment) {
        return switch (moment) {
            case BASELINE, AFTER_RUN, FOLLOW_UP -> Set.of(Count.PLATELETS);
            case DURING -> Set.of(Count.WBC);
            case BEFORE_RUN -> Set.of(Count.PLATELETS, Count.CD34);
        };
    }

    private static List<Count> more(Moment moment) {
        return switch (moment) {
            case BASELINE, AFTER_RUN, FOLLOW_UP -> List.of(Count.WBC, Count.HAEMOGLOBIN, Count.PLATELETS, Count.CALCIUM);
            case DURING -> List.of(Count.WBC, Count.HAEMOGLOBIN, Count.PLATELETS, Count.CD34);
            case BEFORE_RUN -> List.of(Count.WBC, Count.HAEMOGLOBIN, Count.PLATELETS, Count.CD34, Count.CALCIUM, Count.POTASSIUM, Count.MAGNESIUM);
        };
    }

    private static int places(Sign sign) {
        return switch (sign) {
            case TEMPERATURE, PROCESSED -> 1;
            case IONISED_CALCIUM -> 2;
            default -> 0;
        };
    }
}
