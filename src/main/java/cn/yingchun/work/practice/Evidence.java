package cn.yingchun.work.practice;

import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.checklist.ChecklistItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills in the evidence of an item with invented values that its rules accept.
final class Evidence {
    private static final String SOME_TEXT = "演示";

    private Evidence() {}

    /// The item signed on a day, by as many invented people as it wants.
    ///
    /// @param special values that matter for this item
    static ItemDone of(ChecklistItem item, LocalDate on, LocalTime at, Map<String, String> special) {
        var proof = new HashMap<String, String>();
        for (var field : item.evidence()) {
            proof.put(field.name(), switch (field.kind()) {
                case TEXT -> SOME_TEXT + "-" + item.id();
                case DATE -> on.toString();
                case TIME -> at.toString();
                case NUMBER -> number(field.name());
                case YES, PASS -> "yes";
            });
        }
        proof.putAll(special);
        return new ItemDone(item.id(), on, Optional.of(at), proof, List.of(Staff.COORDINATOR, Staff.NURSE).subList(0, Math.min(2, item.people())));
    }

    private static String number(String field) {
        return switch (field) {
            case "volume_ml" -> "10";
            case "spleen_mm" -> "98";
            default -> "60";
        };
    }
}
