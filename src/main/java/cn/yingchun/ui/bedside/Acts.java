package cn.yingchun.ui.bedside;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.RunNow;
import cn.yingchun.ui.bedside.sheet.Colleagues;
import cn.yingchun.ui.bedside.sheet.PadSheet;
import cn.yingchun.ui.bedside.sheet.Sink;
import cn.yingchun.ui.bedside.pad.Ask;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.PrintNow;
import cn.yingchun.work.Casework;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What every verb at the bed needs: the open picture, the time, the colleagues, and a way to write.
record Acts(Tools tools, BedsideModel model) {
    interface Writing<T> {
        void write(Casework work, CaseId id, T what);
    }

    /// Writes what a sheet gives, at the moment it happened.
    <T> Sink<T> into(Writing<T> writing) {
        return (what, at, told) -> model.act((work, id) -> writing.write(at.map(work::at).orElse(work), id, what), told);
    }

    /// Writes at once, without a sheet; an objection is told in a toast.
    void now(Writing<Instant> writing) {
        model.act((work, id) -> writing.write(work, id, model.desk().clock().instant()), refused -> refused.ifPresent(tools.toasts()::trouble));
    }

    /// Makes a paper at once.
    void print(PaperKind kind) {
        new PrintNow(tools, model.desk()).make(kind, model::act);
    }

    void with(Consumer<BedsidePicture> use) {
        model.picture().get().ifPresent(use);
    }

    /// The picture and the run under way, or a word that none is.
    void running(Consumer<RunNow> use) {
        with(picture -> picture.run().ifPresentOrElse(use, () -> tools.toasts().trouble(new Trouble("bedside.run.none"))));
    }

    PadSheet.Question question(String title, List<Ask> asks) {
        return new PadSheet.Question(title, asks, clock());
    }

    Supplier<Instant> clock() {
        return model.desk().clock()::instant;
    }

    Colleagues colleagues() {
        return new Colleagues(model.desk().office(), model.desk().clock());
    }

    /// Does something that may object, and says the objection.
    void trying(Runnable deed) {
        try {
            deed.run();
        } catch (Trouble trouble) {
            tools.toasts().trouble(trouble);
        }
    }
}
