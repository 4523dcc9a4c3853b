package cn.yingchun.match;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.grade.Comparison;
import cn.yingchun.hla.grade.LocusComparison;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.LocusView;
import cn.yingchun.match.rank.Listing;
import cn.yingchun.match.rank.Traits;
import cn.yingchun.match.walk.LeafHits;
import cn.yingchun.match.walk.Prospects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// Says about a donor who made the list all that the list shows. Donors of one leaf share all but their traits.
final class HitDetail {
    private record Shared(Hit.Chance chance, List<LocusHit> loci, int potential, int hvg, int gvh) {}

    private final Question question;
    private final DonorIndex index;
    private final LeafHits hits;
    private final Prospects prospects;
    private final int positions;
    private final Comparison comparison;
    private final Map<Long, LocusComparison> compared = new HashMap<>();
    private final Map<Integer, Shared> shared = new HashMap<>();

    HitDetail(Question question, DonorIndex index, LeafHits hits, Prospects prospects, int positions) {
        this.question = question;
        this.index = index;
        this.hits = hits;
        this.prospects = prospects;
        this.positions = positions;
        this.comparison = new Comparison(index.catalogue());
    }

    /// Works out all that the listed donors share, leaf after leaf as the index has them, so that near ones share work.
    void prepare(List<Listing.Place> places) {
        places.stream().mapToInt(Listing.Place::hit).sorted().distinct().forEach(hit -> shared.put(hit, shared(hit)));
    }

    Hit of(Listing.Place place, int rank, Traits traits) {
        var people = index.parts().get(hits.segment(place.hit())).segment().people();
        var same = Objects.requireNonNull(shared.get(place.hit()), "prepare first");
        return new Hit(rank, people.code(place.row()), hits.count(place.hit()), positions, same.potential, same.chance,
                same.loci, same.hvg, same.gvh, traits);
    }

    private Shared shared(int hit) {
        var typing = hits.typing(hit);
        var prospect = prospects.of(hits.segment(hit));
        var explained = hits.normaliser(hit) == LeafHits.BY_TYPING ? Explained.BY_TYPING
                : hits.normaliser(hit) > 0 && prospect.orElseThrow().explained() ? Explained.BY_TABLE : Explained.NOT;
        var chance = new Hit.Chance(hits.chance(hit, 0), hits.chance(hit, 1), hits.chance(hit, 2), explained,
                explained == Explained.BY_TABLE ? prospect.orElseThrow().label() : "");
        var chances = explained == Explained.BY_TABLE ? prospect.orElseThrow().loci(typing, hits.normaliser(hit)) : new double[0];
        var loci = new ArrayList<LocusHit>();
        for (var locus : Locus.SEARCHED) {
            var level = Levels.of(locus);
            var signs = comparison(level, typing[level]);
            loci.add(locus(level, typing[level], signs, switch (explained) {
                case BY_TABLE -> OptionalDouble.of(chances[level]);
                case BY_TYPING -> OptionalDouble.of(signs.matches() == 2 ? 1 : 0);
                case NOT -> OptionalDouble.empty();
            }));
        }
        return totals(chance, loci);
    }

    private static Shared totals(Hit.Chance chance, List<LocusHit> loci) {
        var potential = 0;
        var hvg = 0;
        var gvh = 0;
        for (var locus : loci) {
            if (locus.counted()) {
                potential += locus.signs().potential();
                hvg += locus.signs().hvg();
                gvh += locus.signs().gvh();
            }
        }
        return new Shared(chance, loci, potential, hvg, gvh);
    }

    private LocusHit locus(int level, int typing, LocusComparison signs, OptionalDouble chance) {
        LocusView view = index.views()[level];
        var first = typing == 0 ? "" : view.sets()[view.first(typing)].text();
        var second = typing == 0 ? "" : view.sets()[view.second(typing)].text();
        return new LocusHit(view.locus(), first, second, signs, chance, question.loci().contains(view.locus()));
    }

    /// Against the one of the patient's alternative genotypes that matches best.
    private LocusComparison best(int level, LocusTyping donor) {
        var best = Optional.<LocusComparison>empty();
        for (var genotype : question.patient().alternatives(Levels.LOCI.get(level))) {
            var one = comparison.of(genotype, donor);
            if (best.isEmpty() || one.matches() > best.get().matches()) {
                best = Optional.of(one);
            }
        }
        return best.orElse(LocusComparison.NOT_TYPED);
    }

    private LocusComparison comparison(int level, int typing) {
        var patient = question.patient().at(Levels.LOCI.get(level));
        if (typing == 0 || patient.isEmpty()) {
            return LocusComparison.NOT_TYPED;
        }
        return compared.computeIfAbsent((long) level << 32 | typing,
                _ -> best(level, index.views()[level].typing(typing)));
    }
}
