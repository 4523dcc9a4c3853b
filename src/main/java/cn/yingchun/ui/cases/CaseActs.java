package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.ProvinceSpoke;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.paper.Fingerprint;
import cn.yingchun.ui.kit.desk.Printing;
import cn.yingchun.work.DonorDesk;
import cn.yingchun.work.NewDeferral;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a person can do to the open case, each a word of its own. All come back with the objection, or with nothing once
/// it is done and safe on the disk.
public final class CaseActs {
    private final CaseModel model;

    public CaseActs(CaseModel model) {
        this.model = model;
    }

    public void done(CourseFact.ItemDone done, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ticks().done(id, done), told);
    }

    /// With a second person, who proves by PIN that it is them.
    public void done(CourseFact.ItemDone done, String second, char[] pin, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ticks().done(id, done, model.desk().office().pins().prove(second, pin)), told);
    }

    public void note(CourseFact.ItemNoted noted, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ticks().noted(id, noted), told);
    }

    public void notApplicable(String item, String reason, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ticks().notApplicable(id, item, reason), told);
    }

    public void undo(String item, String reason, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ticks().undo(id, item, reason), told);
    }

    public void called(Called call, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.called(id, call), told);
    }

    public void willing(Willing said, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.willing(id, said), told);
    }

    public void family(FamilySaid said, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.family(id, said), told);
    }

    public void goNoGo(GoNoGo call, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.goNoGo(id, call), told);
    }

    public void plan(Planned plan, Optional<String> why, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.plan(id, plan.days(), plan.alternatives(), why.orElse("")), told);
    }

    public void target(TargetSet asked, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.target(id, asked.recipientKg(), asked.targetCd34PerKg(), asked.minimumCd34PerKg()), told);
    }

    public void accepted(CentreAccepted letter, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.bedside().accepted(id, letter), told);
    }

    public void received(Received bag, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.bedside().bag(id, bag), told);
    }

    public void advance(Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.advance(id), told);
    }

    /// @param consent empty: the newest in force
    public void withdraw(Optional<FactName> consent, Instant stated, String reason, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ending().withdraw(id, consent, stated, reason), told);
    }

    public void scanned(FactName consent, Path scan, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ticks().scanned(id, consent, Fingerprint.of(scan)), told);
    }

    public void province(ProvinceSpoke call, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.province(id, call), told);
    }

    public void reported(FactName incident, String toWhom, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.reported(id, incident, toWhom), told);
    }

    public void postpone(String reason, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ending().postpone(id, reason, ""), told);
    }

    public void resume(Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ending().resume(id), told);
    }

    public void close(String outcome, Optional<String> reason, String why, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ending().close(id, outcome, reason, why), told);
    }

    public void reopen(String why, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ending().reopen(id, why), told);
    }

    public void defer(NewDeferral what, Consumer<Optional<Trouble>> told) {
        model.act((_, id) -> donors().defer(donor(id), what), told);
    }

    public void over(Deferred open, NewDeferral what, Consumer<Optional<Trouble>> told) {
        model.act((_, id) -> donors().over(donor(id), open, what), told);
    }

    public void lift(Deferred deferral, String why, Consumer<Optional<Trouble>> told) {
        model.act((_, id) -> donors().lift(donor(id), deferral, why), told);
    }

    DonorDesk donors() {
        return new DonorDesk(model.desk().office(), model.desk().clock());
    }

    private DonorId donor(CaseId id) {
        return model.desk().work().file(id).opened().donor();
    }

    /// @param done gets the finished file
    public void print(Printing.Order order, Consumer<Optional<Trouble>> told, Consumer<Path> done) {
        var file = new AtomicReference<@Nullable Path>();
        model.act((_, id) -> file.set(new Printing(model.desk()).file(id, order)), refused -> {
            told.accept(refused);
            Optional.ofNullable(file.get()).ifPresent(done);
        });
    }

    public void strike(FactName which, String why, Consumer<Optional<Trouble>> told) {
        model.act((work, id) -> work.ending().strike(id, which, Optional.empty(), why), told);
    }
}
