package cn.yingchun.work;

import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.office.OfficeFact.CaseNumbered;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.Office;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// Gives out case numbers: `410105-2026-K7QD-0008` = district, year, mark, sequence.
///
/// The mark stands for one life of one device, so that two of them never give the same number offline, and none is given
/// twice after going back to an older backup. The sequence counts on over everything this office has numbered.
record Numbers(Office office) {
    /// Without letters and figures that look alike.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int SHORTEST = 4;

    /// The next number with the deed that uses it up.
    record Next(String number, Deed deed) {}

    Next next(int year) {
        var last = office.history(office.subject()).stream()
                .filter(fact -> fact.what() instanceof CaseNumbered numbered && numbered.year() == year)
                .mapToInt(fact -> ((CaseNumbered) fact.what()).sequence()).max().orElse(0);
        var own = office.carrying().own();
        var others = office.all(CaseNumbered.class).stream().map(fact -> Writer.of(fact.name()))
                .filter(writer -> !writer.equals(own)).collect(Collectors.toSet());
        var number = "%s-%d-%s-%04d".formatted(office.founded().region(), year, mark(own, others), last + 1);
        return new Next(number, Deed.of(office.subject(), new CaseNumbered(year, last + 1)));
    }

    /// Four letters, or one more where another writer that is known here has the same four.
    static String mark(Writer own, Set<Writer> others) {
        int length = SHORTEST;
        while (taken(own, others, length)) {
            length++;
        }
        return letters(own, length);
    }

    private static boolean taken(Writer own, Set<Writer> others, int length) {
        return others.stream().anyMatch(other -> letters(other, length).equals(letters(own, length)));
    }

    private static String letters(Writer writer, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            var sum = new CRC32();
            sum.update((writer.device() + "." + writer.incarnation() + "/" + i).getBytes(StandardCharsets.US_ASCII));
            text.append(LETTERS.charAt((int) (sum.getValue() % LETTERS.length())));
        }
        return text.toString();
    }
}
