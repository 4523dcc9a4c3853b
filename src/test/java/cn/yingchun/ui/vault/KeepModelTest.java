package cn.yingchun.ui.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Erasure;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.vault.keep.KeepModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the side of retention does, without a toolkit.
class KeepModelTest {
    private static final DonorId DONOR = new DonorId(new UUID(5, 5));
    private static final KeepModel.Two TWO = new KeepModel.Two("本人书面要求", () -> SecondPerson.onPaper("演示·孙二"));

    @TempDir
    Path temporary;

    private Office office;
    private KeepModel model;
    private final List<Throwable> told = new ArrayList<>();
    private final AtomicBoolean left = new AtomicBoolean();

    @BeforeEach
    void open() {
        office = Offices.create(temporary.resolve("office"));
        var work = Work.atOnce();
        work.onTrouble(told::add);
        model = new KeepModel(work, office, () -> left.set(true));
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(DONOR), new DonorFact.Named("演示·赵某", Optional.empty())));
        model.ask();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private KeepModel.Line only() {
        return model.shown().get().lines().getFirst();
    }

    @Test
    void whoIsKnownByNameIsListedWithWhatKeepsTheIdentity() {
        assertThat(only().code()).as("no registry here knows the donor").startsWith("#");
        assertThat(only().kept().kind()).isEqualTo("none");
        assertThat(only().kept().mayErase()).isTrue();
    }

    @Test
    void thePreviewCountsWhatGoesAndWhatStays() {
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(DONOR), new DonorFact.ContactsSet(
                List.of(new DonorFact.Reachable("mobile", "13800000007", Optional.empty())), List.of(), Optional.empty())));
        var preview = new ArrayList<KeepModel.Preview>();
        model.preview(only(), preview::add);
        assertThat(preview).singleElement().satisfies(it -> {
            assertThat(it.toll().saying()).isEqualTo(2);
            assertThat(it.toll().cases()).isZero();
            assertThat(it.partners()).isEmpty();
        });
    }

    @Test
    void aHoldOnAnUnknownCodeSaysSo() {
        var came = new ArrayList<Optional<Throwable>>();
        model.hold("D-none", TWO, came::add);
        assertThat(came).singleElement().satisfies(it -> assertThat(((Trouble) it.orElseThrow()).key()).isEqualTo("erase.nobody"));
    }

    @Test
    void aHoldIsShownAtOnceAndRefusesErasing() {
        var came = new ArrayList<Optional<Throwable>>();
        model.hold(only().code(), TWO, came::add);
        assertThat(came).containsExactly(Optional.empty());
        assertThat(only().kept().kind()).isEqualTo("hold");
        var refused = new ArrayList<Throwable>();
        model.erase(DONOR, TWO, _ -> {}, refused::add);
        assertThat(refused).singleElement().satisfies(it -> assertThat(((Trouble) it).key()).isEqualTo("erase.kept.hold"));
    }

    @Test
    void whoIsErasedIsTakenOutAndTheOfficeWantsToBeOpenedAgain() {
        var done = new ArrayList<Erasure.Erased>();
        model.erase(DONOR, TWO, done::add, told::add);
        assertThat(told).isEmpty();
        assertThat(done).singleElement().satisfies(erased -> assertThat(erased.facts()).isEqualTo(1));
        model.leave();
        assertThat(left).isTrue();
        office = Offices.open(temporary.resolve("office"));
        assertThat(office.erasure().kept(DONOR).kind()).isEqualTo("erased");
    }
}
