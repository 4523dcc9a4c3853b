package cn.yingchun.ui.patients;

import cn.yingchun.exchange.xml.Hml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes one GL text of what people paste: a GL string as it is, names in a row or a table, or a laboratory's HML report, of
/// which the first sample counts.
///
/// `A*02:01 A*24:02, B*46:01 …`, `A  02:01  24:02` and names one below the other are understood. A name without a locus
/// belongs to the locus before it; a prefix `HLA-` is left out.
public final class PastedTyping {
    private static final Pattern LOCUS = Pattern.compile("(?:HLA-)?(A|B|Cw?|DRB[1345]|DQB1|DQA1|DPB1|DPA1)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?:HLA-)?([A-Za-z]+[0-9]?)\\*(.+)");

    private PastedTyping() {}

    public static String gl(String pasted) {
        if (Hml.isHml(pasted)) {
            return Hml.read(pasted).getFirst().gl();
        }
        var text = java.text.Normalizer.normalize(pasted, java.text.Normalizer.Form.NFKC).strip();
        if (text.indexOf('^') >= 0 || text.indexOf('+') >= 0) {
            return text.replaceAll("\\s+", "");
        }
        Map<String, List<String>> loci = new LinkedHashMap<>();
        var locus = "";
        for (var word : text.split("[\\s,;、，；]+")) {
            var name = NAME.matcher(word);
            if (name.matches()) {
                locus = name.group(1);
                loci.computeIfAbsent(locus, _ -> new ArrayList<>()).add(locus + "*" + name.group(2));
            } else if (LOCUS.matcher(word).matches()) {
                locus = word.replaceFirst("(?i)^HLA-", "");
            } else if (!word.isEmpty()) {
                loci.computeIfAbsent(locus, _ -> new ArrayList<>()).add(locus.isEmpty() ? word : locus + "*" + word);
            }
        }
        return loci.values().stream().map(names -> String.join("+", names)).collect(Collectors.joining("^"));
    }
}
