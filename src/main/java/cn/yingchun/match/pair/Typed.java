package cn.yingchun.match.pair;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.read.MixedRule;
import cn.yingchun.hla.read.Part;
import cn.yingchun.hla.read.Reading;
import cn.yingchun.hla.read.TypingReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one person is typed at every locus: as it was written and as it was read.
///
/// @param texts one or two texts a locus; a locus without any is not typed
/// @param read  the loci of which both sides could be read
public record Typed(Map<Locus, List<String>> texts, Map<Locus, LocusTyping> read) {
    public Typed {
        texts = Map.copyOf(texts);
        read = Map.copyOf(read);
    }

    /// The first loci of a registry line, which may have antigens beside their DNA typing.
    private static final int ANTIGENS = 5;

    /// A person whose typing was entered as one text.
    public static Typed of(Reading reading) {
        var texts = new EnumMap<Locus, List<String>>(Locus.class);
        for (var part : reading.parts()) {
            part.locus().ifPresent(locus -> texts.merge(locus, List.of(part.text()), Typed::both));
        }
        return new Typed(texts, reading.typing().loci());
    }

    /// A donor of the registry. The column DRB345 holds alleles of three loci; each text says of which.
    public static Typed of(RegistryDonor donor, TypingReader reader) {
        var texts = new EnumMap<Locus, List<String>>(Locus.class);
        var read = new EnumMap<Locus, LocusTyping>(Locus.class);
        for (int column = 0; column < RegistryDonor.LOCI.size(); column++) {
            var place = column;
            var mixed = column < ANTIGENS && reader.rules().mixed() == MixedRule.COMBINED;
            var sides = Stream.of(0, 1).map(side -> mixed ? donor.mixed(place, side) : donor.text(place, side)).filter(text -> !text.isBlank()).toList();
            for (var side : sides) {
                Locus.of(RegistryDonor.LOCI.get(column)).or(() -> Part.locusOf(side))
                        .ifPresent(locus -> texts.merge(locus, List.of(side), Typed::both));
            }
        }
        texts.forEach((locus, sides) -> reader.locus(locus, sides.getFirst(), sides.size() < 2 ? "" : sides.get(1)).typing()
                .ifPresent(typing -> read.put(locus, typing)));
        return new Typed(texts, read);
    }

    public List<String> texts(Locus locus) {
        return texts.getOrDefault(locus, List.of());
    }

    public Optional<LocusTyping> at(Locus locus) {
        return Optional.ofNullable(read.get(locus));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
