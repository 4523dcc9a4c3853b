package cn.yingchun.ui.exchange;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.RegistryIntake;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.Inspection;
import cn.yingchun.sync.Made;
import cn.yingchun.sync.Outcome;
import cn.yingchun.sync.pair.Card;
import cn.yingchun.sync.pair.PairCode;
import cn.yingchun.sync.registry.RegistryIn;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Exchange as the screen does it: everything runs behind the window, and the page is read again after each act.
public final class ExchangeModel {
    private final Work work;
    private final Exchange exchange;
    private final Supplier<ExchangePage> reader;
    private final ReadOnlyObjectWrapper<Optional<ExchangePage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param reader computes the page from the facts; asked away from the window
    public ExchangeModel(Work work, Exchange exchange, Supplier<ExchangePage> reader) {
        this.work = work;
        this.exchange = exchange;
        this.reader = reader;
    }

    public ReadOnlyObjectProperty<Optional<ExchangePage>> page() {
        return page.getReadOnlyProperty();
    }

    public void ask() {
        ask(_ -> {});
    }

    /// Reads the page again.
    ///
    /// @param then hears of it once it is shown
    void ask(Consumer<ExchangePage> then) {
        work.latest("exchange.page", _ -> reader.get(), found -> {
            page.set(Optional.of(found));
            then.accept(found);
        });
    }

    /// Writes a bundle for a partner.
    void send(String device, Path folder, Consumer<Made> made, Consumer<Throwable> failed) {
        work.run("sync.job.send", progress -> exchange.export(device, folder, progress), then(made), failed);
    }

    /// Looks into a bundle; nothing is written.
    void inspect(Path file, Consumer<Inspection> seen, Consumer<Throwable> failed) {
        work.run("sync.job.inspect", progress -> exchange.inspect(file, progress), seen, failed);
    }

    /// Takes a bundle; the receipt goes where the bundle lies.
    void take(Path file, Consumer<Outcome> taken, Consumer<Throwable> failed) {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        work.run("sync.job.take", progress -> exchange.merge(file, folder, progress), then(taken), failed);
    }

    /// Writes what a partner lacks of the registry.
    void sendRegistry(String device, Path folder, Consumer<Made> made, Consumer<Throwable> failed) {
        work.run("sync.job.registry", progress -> exchange.registryOut().write(device, folder, progress), then(made), failed);
    }

    /// Looks into a partner's registry; nothing is written.
    void inspectRegistry(Path file, Consumer<RegistryIn.Seen> seen, Consumer<Throwable> failed) {
        work.run("sync.job.inspect", progress -> exchange.registryIn().inspect(file, progress), seen, failed);
    }

    /// Takes a partner's registry over.
    void takeRegistry(Path file, Consumer<RegistryIntake.Counts> taken, Consumer<Throwable> failed) {
        work.run("sync.job.registry", progress -> exchange.registryIn().take(file, progress), then(counts -> {
            taken.accept(counts);
        }), failed);
    }

    void writeCard(Path folder, Consumer<Path> written, Consumer<Throwable> failed) {
        work.run("sync.job.card", _ -> {
            var card = exchange.card();
            var file = folder.resolve(card.device() + Card.ENDING);
            card.write(file);
            return file;
        }, written, failed);
    }

    /// A partner's card with the code that both sides must see.
    record Met(Card card, String code) {}

    void meet(Path file, Consumer<Met> met, Consumer<Throwable> failed) {
        work.run("sync.job.card", _ -> {
            var card = Card.read(file);
            return new Met(card, PairCode.of(exchange.card(), card));
        }, met, failed);
    }

    void pair(Card card, String typed, String sees, Consumer<Optional<Trouble>> done) {
        act(() -> exchange.pair(card, typed, sees), done);
    }

    void unpair(String device, String why, Consumer<Optional<Trouble>> done) {
        act(() -> exchange.unpair(device, why), done);
    }

    void setAside(Fact merge, boolean back, String why, Consumer<Optional<Trouble>> done) {
        act(() -> {
            if (back) {
                exchange.takeBack(merge.name());
            } else {
                exchange.setAside(merge.name(), why);
            }
        }, done);
    }

    void hold(Fact fact, boolean back) {
        act(() -> exchange.hold(fact.name(), back), this::tell);
    }

    boolean isHeld(Fact fact) {
        return exchange.ledger().isHeldBack(fact.name());
    }

    boolean isAside(Fact merge) {
        return exchange.ledger().isAside(merge.name());
    }

    void decide(Conflict conflict, What value, String why, Consumer<Optional<Trouble>> done) {
        act(() -> exchange.deciding().decide(conflict, value, why), done);
    }

    Optional<What> together(Conflict conflict) {
        return exchange.deciding().together(conflict);
    }

    Optional<What> fresh(Conflict conflict, String typed) {
        return exchange.deciding().fresh(conflict, typed);
    }

    void sayAgain(Fact refused) {
        act(() -> exchange.deciding().sayAgain(refused), this::tell);
    }

    void cameWith(Fact merge, Consumer<List<Fact>> shown) {
        work.latest("exchange.came", _ -> exchange.cameWith(merge.name(), 500), shown);
    }

    private void tell(Optional<Trouble> refused) {
        refused.ifPresent(work::tell);
    }

    private void act(Runnable deed, Consumer<Optional<Trouble>> done) {
        work.run("sync.job.write", _ -> {
            deed.run();
            return true;
        }, _ -> {
            done.accept(Optional.empty());
            ask();
        }, problem -> {
            if (problem instanceof Trouble trouble) {
                done.accept(Optional.of(trouble));
            } else {
                work.tell(problem);
            }
        });
    }

    private <T> Consumer<T> then(Consumer<T> next) {
        return done -> {
            next.accept(done);
            ask();
        };
    }
}
