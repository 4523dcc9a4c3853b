package cn.yingchun.domain.gate;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.checklist.Blocking;
import cn.yingchun.domain.gate.Obstacle.Missing;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What a case still lacks before it may go on.
public final class Gates {
    private Gates() {}

    /// What holds the gate in front of the case; empty if it may go on.
    ///
    /// @param now the moment in Beijing
    public static List<Obstacle> obstacles(CaseFile file, Rulebook rules, LocalDateTime now) {
        if (!file.stage().running()) {
            return List.of(new Obstacle.NotRunning());
        }
        var gate = rules.gate(file.stage()).orElseThrow();
        var obstacles = new ArrayList<Obstacle>();
        gate.notBefore().ifPresent(offset -> file.on(offset.anchor()).map(offset::from).ifPresentOrElse(day -> {
            if (now.toLocalDate().isBefore(day)) {
                obstacles.add(new Obstacle.TooEarly(day));
            }
        }, () -> obstacles.add(new Obstacle.NoDay(offset.anchor()))));
        obstacles.addAll(missing(file, rules, now, gate.items(), Blocking.HARD));
        obstacles.addAll(disputed(file, gate));
        return obstacles;
    }

    /// Soft items of the present stage that are open: worth a look before going on.
    public static List<Missing> warnings(CaseFile file, Rulebook rules, LocalDateTime now) {
        var standings = Standings.of(file, rules, now);
        return rules.checklist().items().stream()
                .filter(item -> item.blocking() == Blocking.SOFT && item.section().name().equals(file.line().name()))
                .map(item -> new Missing(item, standings.of(item))).filter(missing -> !missing.standing().holds()).toList();
    }

    /// Fields that must be certain and are in conflict; of the checklist, what this gate asks and the clearance.
    private static List<Obstacle.Disputed> disputed(CaseFile file, Gate gate) {
        return file.conflicts().stream().filter(one -> one.register().isSafety())
                .filter(one -> one.isMedical() || gate.items().contains(one.register().detail()))
                .map(one -> new Obstacle.Disputed(one.register())).toList();
    }

    private static List<Missing> missing(CaseFile file, Rulebook rules, LocalDateTime now, List<String> items, Blocking kind) {
        var standings = Standings.of(file, rules, now);
        return items.stream().map(rules.checklist()::item).filter(item -> item.blocking() == kind)
                .map(item -> new Missing(item, standings.of(item))).filter(missing -> !missing.standing().holds()).toList();
    }
}
