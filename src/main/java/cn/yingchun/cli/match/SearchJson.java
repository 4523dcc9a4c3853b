package cn.yingchun.cli.match;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.match.Answer;
import cn.yingchun.match.SearchLines;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A match list for machines: the columns of the TSV by name, under what the list was made with.
final class SearchJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SearchJson() {}

    static String of(Answer answer, Product product) {
        var names = SearchLines.header(product).split("\t");
        var hits = answer.hits().stream().map(hit -> row(names, SearchLines.line(hit, product).split("\t", -1))).toList();
        var whole = new LinkedHashMap<String, Object>();
        whole.put("found", answer.found());
        whole.put("donors", answer.lookedAt());
        whole.put("catalogue", answer.catalogue());
        whole.put("frequencies", answer.table());
        whole.put("hits", hits);
        return JSON.writeValueAsString(whole);
    }

    private static Map<String, Object> row(String[] names, String[] cells) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i].matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") && !names[i].equals("donor")
                    ? Double.valueOf(cells[i]) : cells[i]);
        }
        return row;
    }
}
