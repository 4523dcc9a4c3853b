package cn.yingchun.match.repeat;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Locus;
import cn.yingchun.match.Explained;
import cn.yingchun.match.Hit;
import java.util.ArrayList;
import java.util.List;

/// One donor of a list that was kept.
///
/// @param typing     the donor's texts, two a locus in the order A, B, C, DRB1, DQB1, the two in the order of the alphabet
/// @param percent    the probability to be of the class, in whole per cent; -1 where nothing explains it
public record Line(String donor, List<String> typing, int matchCount, int percent, String availability) {
    public Line {
        typing = List.copyOf(typing);
    }

    static Line of(Hit hit) {
        var explained = hit.chance().explained() != Explained.NOT;
        var typing = new ArrayList<String>();
        hit.loci().forEach(locus -> add(typing, dna(locus.first()), dna(locus.second())));
        return new Line(hit.donor(), typing, hit.matchCount(), explained ? (int) Math.round(hit.ofItsClass() * 100) : -1,
                hit.traits().availability().name());
    }

    /// A donor as the registry tells of them, whatever the list says.
    static Line of(RegistryDonor donor) {
        var typing = new ArrayList<String>();
        for (var locus : Locus.SEARCHED) {
            var place = RegistryDonor.LOCI.indexOf(locus.name());
            add(typing, donor.text(place, 0), donor.text(place, 1));
        }
        return new Line(donor.code(), typing, 0, -1, donor.status().name());
    }

    /// Without the antigens found beside it, of which the registry tells elsewhere.
    private static String dna(String text) {
        var beside = text.indexOf('&');
        return beside < 0 ? text : text.substring(0, beside);
    }

    /// Sides have no order, and one that is blank is the other one once more.
    private static void add(List<String> typing, String first, String second) {
        var one = first.isBlank() ? second : first;
        var two = second.isBlank() ? one : second;
        typing.add(one.compareTo(two) <= 0 ? one : two);
        typing.add(one.compareTo(two) <= 0 ? two : one);
    }

    /// `A*02:07 A*11:01  B*46:01 …`, loci that are not typed left out.
    public String typed() {
        var text = new StringBuilder();
        for (int place = 0; place < typing.size(); place += 2) {
            if (!typing.get(place).isBlank()) {
                text.append(text.isEmpty() ? "" : "   ").append(typing.get(place));
                text.append(typing.get(place).equals(typing.get(place + 1)) ? "" : " " + typing.get(place + 1));
            }
        }
        return text.toString();
    }
}
