package cn.yingchun.match.repeat;

import cn.yingchun.match.Answer;
import cn.yingchun.store.lists.Past;
import java.time.Instant;
import java.util.List;

/// What a search found, kept so that the same question can be compared when it is asked again.
///
/// @param made      when
/// @param moment    the same as the journal knows it: what it knew of the registry
/// @param catalogue the allele names that were used
/// @param table     the haplotype tables that were used, blank for none
public record SearchRecord(Asked asked, Instant made, Past.Moment moment, String catalogue, String table, List<Line> lines) {
    public SearchRecord {
        lines = List.copyOf(lines);
    }

    public static SearchRecord of(Asked asked, Instant made, Past.Moment moment, Answer answer) {
        return new SearchRecord(asked, made, moment, answer.catalogue(), answer.table(), answer.hits().stream().map(Line::of).toList());
    }

    /// Whether more donors may have reached the minimum than are listed.
    boolean full() {
        return lines.size() >= asked.top();
    }
}
