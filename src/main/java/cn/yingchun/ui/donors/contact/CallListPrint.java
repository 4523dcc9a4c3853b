package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.Paper;
import cn.yingchun.exchange.paper.PaperPdf;
import cn.yingchun.exchange.paper.form.CallList;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.desk.Viewer;
import cn.yingchun.ui.kit.form.ReasonSheet;
import cn.yingchun.work.reach.Touch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The donors of the list as a paper to call from, where there is no computer. Who takes it says what for.
public final class CallListPrint {
    /// More than anybody calls before coming back to the computer.
    static final int MOST = 200;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String KIND = "paper.kind.call-list";

    private CallListPrint() {}

    /// @param listed the donors of the list as it is filtered; asked away from the window
    public static void show(Tools tools, CallLine line, Supplier<List<DonorId>> listed) {
        var words = tools.words();
        ReasonSheet.show(tools, tools.say(KIND), tools.say("donors.list.about", MOST), tools.say("donors.list.verb"), (why, told) -> {
            var file = new AtomicReference<@Nullable Path>();
            line.act(() -> file.set(save(line, listed.get(), why, words)), refused -> {
                told.accept(refused);
                java.util.Optional.ofNullable(file.get()).ifPresent(done -> {
                    tools.toasts().tell(tools.say("donors.list.printed", done));
                    Viewer.show(done);
                });
            });
        });
    }

    private static Path save(CallLine line, List<DonorId> donors, String why, Words words) {
        var touches = line.reaching().onPaper(donors.stream().limit(MOST).toList(), KIND, why);
        var head = new Letterhead(line.office(), line.reaching().address().lines(words), line.reaching().practice());
        var pdf = new PaperPdf(words).of(new Paper(words.say(KIND), head, CallList.blocks(words, touches.stream().map(touch -> row(touch, words)).toList()),
                words.say("donors.list.footer", line.now().toLocalDate().toString(), touches.size())));
        var file = Viewer.documents().resolve("call-list-" + STAMP.format(line.now()) + ".pdf");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, pdf);
        } catch (IOException e) {
            throw new Trouble(e, "cases.print.failed", file);
        }
    }

    private static CallList.Line row(Touch touch, Words words) {
        var numbers = touch.card().contacts().numbers().stream().map(Reachable::value).filter(one -> !touch.card().wrong().contains(one))
                .collect(Collectors.joining(" / "));
        var last = touch.attempts().isEmpty() ? "" : words.say("donors.list.last", touch.attempts().getLast().day().toString(),
                words.say("tell.result." + touch.attempts().getLast().call().result().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        return new CallList.Line(touch.row().code(), touch.row().name(), numbers, touch.plan().tried().size(), last);
    }
}
