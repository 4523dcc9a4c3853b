package cn.yingchun.domain.product;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One label a bag. A divided collection has as many as it has bags: the last two characters of an ISBT 128 product code say which part a
/// bag is (`00` undivided, else `A0`, `B0` …), and a hospital's own number gets its bag behind a dash.
public final class BagLabels {
    /// Characters of a product code before the two that say how it was divided.
    private static final int UNDIVIDED = 6;

    private BagLabels() {}

    /// The labels of all bags of a run, from the one that was typed or scanned.
    public static List<Labelled> each(Labelled label, int bags) {
        return bags <= 1 ? List.of(label) : IntStream.range(0, bags).mapToObj(bag -> part(label, bag)).toList();
    }

    private static Labelled part(Labelled label, int bag) {
        return label.productCode().isBlank() ? new Labelled(label.run(), label.number() + "-" + (bag + 1), "", label.collected(), label.expires())
                : new Labelled(label.run(), label.number(), label.productCode().substring(0, UNDIVIDED) + (char) ('A' + bag) + '0', label.collected(), label.expires());
    }

    /// How many bags the laboratory counted of a run; 1 before it did.
    public static int bags(CaseFile file, int run) {
        return Math.max(1, file.each(ProductCounted.class).stream().map(Noted::what).filter(one -> one.run() == run).reduce((_, last) -> last)
                .map(ProductCounted::bags).orElse(1));
    }

    /// The labels that count, one a bag; none before the run was labelled. Where the bags were counted anew since, the number stays and is divided.
    public static List<Labelled> of(CaseFile file, int run) {
        var written = file.each(Labelled.class).stream().map(Noted::what).filter(one -> one.run() == run).toList();
        var bags = bags(file, run);
        if (written.isEmpty()) {
            return List.of();
        }
        var tail = written.subList(Math.max(0, written.size() - bags), written.size());
        return tail.size() == bags && IntStream.range(0, bags).allMatch(bag -> isPart(tail.get(bag), bag, bags)) ? tail : each(whole(written.getLast()), bags);
    }

    /// The newest label of a run as it was typed or scanned, before it was divided.
    public static Optional<Labelled> whole(CaseFile file, int run) {
        return file.each(Labelled.class).stream().map(Noted::what).filter(one -> one.run() == run).reduce((_, last) -> last).map(BagLabels::whole);
    }

    private static boolean isPart(Labelled label, int bag, int bags) {
        return bags == 1 ? whole(label).equals(label)
                : label.productCode().isBlank() ? label.number().endsWith("-" + (bag + 1)) : label.productCode().endsWith((char) ('A' + bag) + "0");
    }

    /// The label as if there were one bag.
    private static Labelled whole(Labelled label) {
        return label.productCode().isBlank() ? new Labelled(label.run(), label.number().replaceFirst("-\\d$", ""), "", label.collected(), label.expires())
                : new Labelled(label.run(), label.number(), label.productCode().substring(0, UNDIVIDED) + "00", label.collected(), label.expires());
    }
}
