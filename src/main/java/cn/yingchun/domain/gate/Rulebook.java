package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.donor.Age;
import java.util.List;
import java.util.Optional;

/// All that a province lays down about the course of a case: items, gates, working days, age limit.
public record Rulebook(Checklist checklist, List<Gate> gates, WorkCalendar calendar, Age.Limit ageLimit) {
    public Rulebook {
        gates = List.copyOf(gates);
    }

    /// The rules that come with the program.
    public static Rulebook load() {
        return new Rulebook(Checklist.load(), Gate.load(), WorkCalendar.load(), Age.Limit.NORM);
    }

    /// The gate out of a stage of the straight line.
    public Optional<Gate> gate(Stage from) {
        return gates.stream().filter(gate -> gate.from() == from).findFirst();
    }
}
