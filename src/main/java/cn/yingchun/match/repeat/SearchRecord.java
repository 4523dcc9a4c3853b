package cn.yingchun.match.repeat;

import cn.yingchun.match.Answer;
import cn.yingchun.match.Explained;
import cn.yingchun.match.Hit;
import java.util.List;

/// What a search found, kept so that the same question can be compared when it is asked again.
///
/// @param question  the question as it was asked, in the words of whoever keeps it; records of other questions do not compare
/// @param catalogue the allele names that were used
/// @param table     the haplotype table that was used, blank for none
public record SearchRecord(String question, String catalogue, String table, List<Line> lines) {
    public SearchRecord {
        lines = List.copyOf(lines);
    }

    /// One donor of the list.
    ///
    /// @param typing  the donor's texts, two a locus in the order A, B, C, DRB1, DQB1
    /// @param percent the probability to be of the class, in whole per cent; -1 where nothing explains it
    public record Line(String donor, List<String> typing, int matchCount, int percent, String availability) {
        public Line {
            typing = List.copyOf(typing);
        }

        static Line of(Hit hit) {
            var explained = hit.chance().explained() != Explained.NOT;
            return new Line(hit.donor(), hit.loci().stream().flatMap(locus -> List.of(locus.first(), locus.second()).stream()).toList(),
                    hit.matchCount(), explained ? (int) Math.round(hit.ofItsClass() * 100) : -1, hit.traits().availability().name());
        }
    }

    public static SearchRecord of(String question, Answer answer) {
        return new SearchRecord(question, answer.catalogue(), answer.table(), answer.hits().stream().map(Line::of).toList());
    }
}
