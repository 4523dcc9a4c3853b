package cn.yingchun.hla.serology;

import cn.yingchun.hla.Allele;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which alleles show which antigens, as a release tells it allele by allele, and how antigens relate.
///
/// An allele shows an antigen *directly* if the release assigns it, and *indirectly* what is related to that.
public final class Serology {
    /// Nothing known: no release, or one without the two files.
    public static final Serology NONE = new Serology(new AntigenOrder(), Map.of());

    private final AntigenOrder order;
    private final Map<Allele, Set<Antigen>> direct;
    private final Map<Antigen, List<Allele>> carriers = new HashMap<>();

    Serology(AntigenOrder order, Map<Allele, Set<Antigen>> direct) {
        this.order = order;
        this.direct = direct;
        direct.forEach((allele, antigens) ->
                antigens.forEach(antigen -> carriers.computeIfAbsent(antigen, _ -> new ArrayList<>()).add(allele)));
    }

    public AntigenOrder order() {
        return order;
    }

    /// The antigens assigned to an allele given by its full name; none for a null allele, or where nobody knows.
    public Set<Antigen> direct(Allele allele) {
        return direct.getOrDefault(allele, Set.of());
    }

    /// The given antigens with all that are related to them.
    public Set<Antigen> related(Set<Antigen> antigens) {
        var all = new TreeSet<Antigen>();
        antigens.forEach(antigen -> all.addAll(order.related(antigen)));
        return all;
    }

    /// The alleles that may hide behind an antigen found in serology: all that show it or one related to it.
    public List<Allele> carriers(Antigen antigen) {
        var alleles = new HashSet<Allele>();
        order.related(antigen).forEach(related -> alleles.addAll(carriers.getOrDefault(related, List.of())));
        return alleles.stream().sorted().toList();
    }

    /// Whether the release knows the antigen, by an allele or by its place among others.
    public boolean knows(Antigen antigen) {
        return carriers.containsKey(antigen) || order.knows(antigen);
    }
}
