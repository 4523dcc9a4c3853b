package cn.yingchun.domain.gate;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Offset;
import cn.yingchun.domain.table.PipeTable;
import java.util.List;
import java.util.Optional;

/// What must stand before a case goes from one stage to the next (`casework/gates.psv`).
///
/// @param notBefore the day before which it stays shut
public record Gate(Stage from, Stage to, List<String> items, Optional<Offset> notBefore) {
    public Gate {
        items = List.copyOf(items);
    }

    /// The gates that come with the program, in the order of the work.
    public static List<Gate> load() {
        return PipeTable.read("casework/gates.psv").rows().stream()
                .map(row -> new Gate(row.of("from", Stage.class), row.of("to", Stage.class), row.words("items"),
                        row.has("not_before") ? Optional.of(Offset.parse(row.text("not_before"))) : Optional.empty()))
                .toList();
    }
}
