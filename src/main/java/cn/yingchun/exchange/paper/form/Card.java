package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Letterhead;
import java.util.List;
import java.util.stream.Stream;

/// The card that is shown or given to donor and family: blood, not bone marrow. It names nobody.
public final class Card {
    private Card() {}

    public static List<Block> blocks(Words words, Letterhead head) {
        return List.of(
                new Block.Heading(words.say("paper.card.blood")), Block.text(words.say("paper.card.blood-text")),
                new Block.Heading(words.say("paper.card.course")), new Block.Boxes(Stream.of("paper.card.course-1", "paper.card.course-2",
                        "paper.card.course-3", "paper.card.course-4", "paper.card.course-5").map(words::say).toList()),
                new Block.Heading(words.say("paper.card.feel")), Block.text(words.say("paper.card.feel-text")),
                new Block.Heading(words.say("paper.card.body")), Block.text(words.say("paper.card.body-text")),
                new Block.Heading(words.say("paper.card.free")), Block.text(words.say("paper.card.free-text")),
                new Block.Heading(words.say("paper.card.family")),
                Block.text(words.say("paper.card.family-text") + String.join("  ", head.lines())));
    }
}
