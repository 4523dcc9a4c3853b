package cn.yingchun.ui.donors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorSort;
import cn.yingchun.sync.RowStand;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.kit.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DonorsModelTest {
    private final List<DonorFilter> asked = new ArrayList<>();
    private final List<List<DonorSort>> orders = new ArrayList<>();
    private final DonorsModel model = new DonorsModel(Work.atOnce(), query -> {
        asked.add(query.filter());
        orders.add(query.order());
        return SampleDonors.find(query.filter());
    }, SampleDonors::rows, SampleDonors::card, () -> SampleDonors.TODAY);

    @Test
    void aNarrowerFilterIsAskedInTheDatabase() {
        model.narrow(filter -> filter.text("D-305").abo("O"));
        assertThat(asked).containsExactly(DonorFilter.ALL.text("D-305").abo("O"));
        assertThat(model.list(model.page().get()).whole()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.registry().abo()).startsWith("O"));
    }

    @Test
    void theSameFilterIsNotAskedTwice() {
        model.narrow(filter -> filter.text("x"));
        model.narrow(filter -> filter.text("x"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void theDatabaseSortsByAllColumnsAndIsNotAskedTwiceForTheSameOrder() {
        var order = List.of(new DonorSort(DonorSort.By.STATUS, false), new DonorSort(DonorSort.By.BIRTH, true));
        model.order(order);
        model.order(order);
        assertThat(orders).containsExactly(order);
    }

    @Test
    void aFilterComesBackFromItsNameAsItWas() {
        var filter = DonorFilter.ALL.text("王 xm").abo("O").sex(Sex.F).status(Availability.AV).region("河南").notSince(Optional.of(LocalDate.of(2026, 1, 2)));
        assertThat(FilterText.read(FilterText.write(filter))).isEqualTo(filter);
        assertThat(FilterText.read("colour=blue\tsex=X\tnotSince=soon")).isEqualTo(DonorFilter.ALL);
    }

    @Test
    void aMarkComesWithTheRowThatIsReadAndGoesWhenTheRowIsReadAgain() {
        var marked = SampleDonors.row(3);
        var marks = new HashMap<>(Map.of(marked.id().value(), new RowStand(1, 2)));
        model.onMarks(ids -> Map.copyOf(marks)).ask();
        assertThat(model.stand(marked)).as("not read yet").isEqualTo(RowStand.NOTHING);
        var list = model.list(model.page().get());
        assertThat(list.whole()).contains(marked);
        assertThat(model.stand(marked)).isEqualTo(new RowStand(1, 2));
        assertThat(model.stand(SampleDonors.row(4))).isEqualTo(RowStand.NOTHING);
        marks.clear();
        list.whole();
        assertThat(model.stand(marked)).isEqualTo(RowStand.NOTHING);
    }

    @Test
    void ageIsCountedToTheDay() {
        var born = SampleDonors.row(0);
        assertThat(model.age(born)).isEqualTo(java.time.Period.between(born.registry().birthDate(), SampleDonors.TODAY).getYears());
    }

    @Test
    void theCardShowsTypedLociAndTheRegistrysNumber() {
        model.open(SampleDonors.row(4).id());
        var card = model.card().get().orElseThrow();
        assertThat(card.typings()).extracting(DonorCard.Typed::locus).containsExactly("A", "B", "C", "DRB1");
        assertThat(card.contacts().contacts().numbers()).singleElement().satisfies(one -> assertThat(one.value()).isEqualTo("139 0000 1004"));
    }
}
