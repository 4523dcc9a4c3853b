package cn.yingchun.ui.guide;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.Paper;
import cn.yingchun.exchange.paper.PaperPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The user guide as a PDF, with the pictures of the program.
public final class GuidePaper {
    private GuidePaper() {}

    /// Writes `yingchun-guide-<language>.pdf` into a folder and returns where it lies.
    ///
    /// @throws Trouble `exchange.file.unwritable`
    public static Path write(Guide guide, Path folder) {
        Words words = guide.words();
        var blocks = new ArrayList<Block>();
        guide.pages().forEach(page -> {
            blocks.add(new Block.Heading(page.title()));
            page.parts().stream().flatMap(part -> block(part, guide)).forEach(blocks::add);
        });
        var head = new Letterhead(words.say("say.app.name"), List.of(words.say("start.head.what")), false);
        var paper = new Paper(words.say("shell.place.guide"), head, blocks, words.say("guide.subtitle.text"));
        var file = folder.resolve("yingchun-guide-" + words.language() + ".pdf");
        try {
            Files.createDirectories(folder);
            return Files.write(file, new PaperPdf(words).of(paper));
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", file.getFileName());
        }
    }

    private static Stream<Block> block(GuidePage.Part part, Guide guide) {
        return switch (part) {
            case GuidePage.Heading(var text) -> Stream.of(new Block.Heading(text));
            case GuidePage.Text(var text) -> Stream.of(Block.plain(text));
            case GuidePage.Step(var number, var text) -> Stream.of(Block.plain(number + ".  " + text));
            case GuidePage.Bullet(var text) -> Stream.of(Block.plain("•  " + text));
            case GuidePage.Tip(var text) -> Stream.of(new Block.Note(text));
            case GuidePage.Picture(var name) -> guide.picture(name).<Block>map(Block.Picture::new).stream();
        };
    }
}
