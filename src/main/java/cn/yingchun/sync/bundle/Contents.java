package cn.yingchun.sync.bundle;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried.Gap;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Json;
import java.util.ArrayList;
import java.util.List;

/// What is inside a bundle: what the sender has, answers to bundles of the receiver, and stretches of strands.
///
/// As text: one line of JSON, then `S device.life before-link` and its facts, a line each; `G first last link` where facts
/// stay behind.
public record Contents(Have have, List<Answer> answers, List<Carried> carried) {
    public Contents {
        answers = List.copyOf(answers);
        carried = List.copyOf(carried);
    }

    /// What became of a bundle of the receiver's: its receipt.
    ///
    /// @param about    name of the bundle part
    /// @param accepted facts taken or already held
    public record Answer(String about, int accepted, List<Refusal> refused) {
        public Answer {
            refused = List.copyOf(refused);
        }
    }

    private record First(int form, String have, List<Answer> answers) {}

    private static final int FORM = 1;
    private static final int LONGEST_LINE = 1024 * 1024;

    /// How many facts.
    public int facts() {
        return (int) carried.stream().filter(Tied.class::isInstance).count();
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Json.write(new First(FORM, have.toString(), answers)));
        Carried before = null;
        Link link = null;
        for (var one : carried) {
            var itsBefore = one instanceof Tied tied ? tied.before() : ((Gap) one).before();
            if (before == null || !before.writer().equals(one.writer()) || !itsBefore.equals(link)) {
                lines.add("S " + one.writer() + " " + itsBefore);
            }
            switch (one) {
                case Tied tied -> lines.add(tied.line());
                case Gap gap -> lines.add("G " + gap.first() + " " + gap.last() + " " + gap.link());
            }
            before = one;
            link = one instanceof Tied tied ? tied.link() : ((Gap) one).link();
        }
        return lines;
    }

    /// @throws Trouble `sync.bundle.contents`, `sync.bundle.newer`
    public static Contents read(List<String> lines) {
        try {
            var first = Json.read(lines.getFirst(), First.class);
            if (first.form() > FORM) {
                throw new Trouble("sync.bundle.newer");
            }
            return new Contents(Have.read(first.have()), first.answers(), carried(lines.subList(1, lines.size())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.util.NoSuchElementException | NullPointerException e) {
            throw new Trouble(e, "sync.bundle.contents");
        }
    }

    private static List<Carried> carried(List<String> lines) {
        var carried = new ArrayList<Carried>();
        var writer = new Writer("", 0);
        var link = new Link("");
        for (var line : lines) {
            if (line.length() > LONGEST_LINE || line.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("not a line of a bundle");
            }
            var words = line.startsWith("{") ? new String[0] : line.split(" ");
            switch (line.charAt(0)) {
                case '{' -> {
                    var tied = new Tied(FactLines.nameOf(line), link, line);
                    if (!tied.writer().equals(writer)) {
                        throw new IllegalArgumentException("a fact of another writer");
                    }
                    link = tied.link();
                    carried.add(tied);
                }
                case 'S' -> {
                    writer = Writer.of(cn.yingchun.domain.fact.FactName.of(words[1] + ".0"));
                    link = new Link(words[2]);
                }
                case 'G' -> {
                    var there = new Link(words[3]);
                    carried.add(new Gap(writer, Long.parseLong(words[1]), Long.parseLong(words[2]), link, there));
                    link = there;
                }
                default -> throw new IllegalArgumentException("not a line of a bundle");
            }
        }
        return carried;
    }
}
