package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block;
import java.util.List;
import java.util.stream.Stream;

/// Several donors to be called, a line each, to take along where there is no computer. Others may see
/// it lie there, so that not even its rule says what the calls are about.
public final class CallList {
    private CallList() {}

    /// @param name    as the caller may see it
    /// @param numbers all of them, most recent first
    /// @param last    what came of the last try, blank for none
    public record Line(String code, String name, String numbers, int tries, String last) {}

    public static List<Block> blocks(Words words, List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of(Block.plain(words.say("paper.list.nobody")));
        }
        var heads = Stream.of("paper.list.code", "paper.list.name", "paper.list.numbers", "paper.list.tries", "paper.list.last", "paper.list.next")
                .map(words::say).toList();
        return List.of(Block.plain(words.say("paper.list.rule")), new Block.Table(heads, List.of(16, 12, 24, 9, 22, 17), lines.stream()
                .map(line -> List.of(line.code(), line.name(), line.numbers(), Integer.toString(line.tries()), line.last(), " ")).toList()));
    }
}
