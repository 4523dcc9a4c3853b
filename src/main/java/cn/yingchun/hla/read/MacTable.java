package cn.yingchun.hla.read;

import cn.yingchun.hla.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The NMDP multiple allele codes (MAC): short letters for a list of alleles, as the registries publish them.
///
/// A generic code lists second fields (`AB` = `01/02`) and goes with the first field it is written with; a specific code
/// lists whole names (`01:01/02:05`) and stands for itself.
public final class MacTable {
    public static final MacTable NONE = new MacTable(Map.of());

    private final Map<String, String> lists;

    private MacTable(Map<String, String> lists) {
        this.lists = lists;
    }

    /// Reads the published text file: tab-separated lines whose last two columns are code and list; other lines are
    /// headings.
    public static MacTable read(Reader text) throws IOException {
        var lists = new HashMap<String, String>();
        var lines = new BufferedReader(text);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var columns = line.strip().split("\t");
            var last = columns.length - 1;
            if (last >= 1 && columns[last - 1].matches("[A-Z]{2,6}") && columns[last].matches("[0-9:/NLSQCA]+")) {
                lists.put(columns[last - 1], columns[last]);
            }
        }
        if (lists.isEmpty()) {
            throw new Unreadable("hla.mac.empty");
        }
        return new MacTable(Map.copyOf(lists));
    }

    public int size() {
        return lists.size();
    }

    /// The names a code stands for behind a first field, such as `02:01 02:02` for `02` and `AB`; empty if unknown.
    Optional<List<String>> names(String family, String code) {
        return Optional.ofNullable(lists.get(code)).map(list -> List.of(list.split("/")).stream()
                .map(name -> name.contains(":") ? name : family + ":" + name).toList());
    }
}
