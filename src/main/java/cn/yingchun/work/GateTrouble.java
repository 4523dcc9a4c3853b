package cn.yingchun.work;

import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Says why a gate is shut.
final class GateTrouble {
    private static final int NAMED = 4;

    private GateTrouble() {}

    static void refuse(List<Obstacle> obstacles) {
        var missing = obstacles.stream().filter(Obstacle.Missing.class::isInstance)
                .map(obstacle -> ((Obstacle.Missing) obstacle).item()).toList();
        if (!missing.isEmpty()) {
            throw new Trouble("case.gate.shut", missing.size(), names(missing));
        }
        for (var obstacle : obstacles) {
            switch (obstacle) {
                case Obstacle.NotRunning _ -> throw new Trouble("case.gate.not-running");
                case Obstacle.TooEarly(var day) -> throw new Trouble("case.gate.early", day.toString());
                case Obstacle.Deferred(var rule, var until) -> throw new Trouble("case.gate.deferred", rule,
                        until.map(LocalDate::toString).orElse("–"));
                case Obstacle.Resting(var earliest) -> throw new Trouble("case.gate.resting", earliest.toString());
                case Obstacle.NoDay(var anchor) -> throw new Trouble("case.gate.no-day", Wording.key(anchor.key()));
                case Obstacle.Disputed(var field) -> throw new Trouble("case.gate.disputed", field.wording());
                case Obstacle.Missing _ -> {}
            }
        }
    }

    /// The first few with their names, the others by number: a sentence, not a list.
    private static Wording names(List<ChecklistItem> missing) {
        return words -> missing.stream().limit(NAMED).map(item -> item.id() + " " + item.in(words)).collect(Collectors.joining("; "))
                + (missing.size() > NAMED ? "; " + missing.stream().skip(NAMED).map(ChecklistItem::id).collect(Collectors.joining(" ")) : "");
    }
}
