package cn.yingchun.work;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.Observation;
import cn.yingchun.domain.collect.Watch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The stop alarms that sound now: only the newest value of each measure counts, a headache that has gone stops nothing.
record Stops(Alarms alarms) {
    List<Alarm> now(CaseFile file, Set<Measure> measures) {
        Map<Measure, Observation> newest = new EnumMap<>(Measure.class);
        Watch.observations(file).forEach(seen -> newest.put(seen.measure(), seen));
        return newest.values().stream().filter(seen -> measures.contains(seen.measure()))
                .flatMap(seen -> alarms.judge(seen.measure(), seen.value()).stream())
                .filter(alarm -> alarm.level() == Alarm.Level.STOP).toList();
    }
}
