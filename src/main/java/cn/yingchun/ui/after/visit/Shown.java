package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.followup.Kept;
import java.util.List;

/// The visit to be made and all others of the case, with their words.
///
/// @param name  of the visit
/// @param state in words
/// @param past  one line each: name, window, state
public record Shown(CaseFile file, Kept kept, String name, String state, List<List<String>> past) {
    public Shown {
        past = List.copyOf(past);
    }

    boolean sameVisit(Shown other) {
        return file.id().equals(other.file.id()) && kept.visit().equals(other.kept.visit());
    }
}
