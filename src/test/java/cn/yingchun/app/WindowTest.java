package cn.yingchun.app;

import static cn.yingchun.app.PracticeWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.exchange.RegistryCsvWriter;
import cn.yingchun.match.Hit;
import cn.yingchun.match.Reference;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A coordinator at the real window over a real office: makes it, takes a registry file in, finds a donor, opens a case.
@ExtendWith(Toolkit.class)
class WindowTest {
    private static final PracticeRegistry PEOPLE = new PracticeRegistry(Reference.builtIn().table(), 7, LocalDate.of(2026, 11, 23));

    @TempDir
    private Path home;

    private PracticeWindow window;
    private Coordinator coordinator;

    @BeforeEach
    void showTheWindow() {
        window = new PracticeWindow(home);
        coordinator = window.start();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    private Path registryFile(int donors) {
        var file = home.resolve("donors.csv");
        try (var writer = new RegistryCsvWriter(file)) {
            PEOPLE.each(donors, writer::write);
        }
        return file;
    }

    private void foundOffice() {
        coordinator.click(say("start.verb.new"))
                .type("start.field.name", "演示办公室").type("start.field.region", "410105").press(KeyCode.ENTER).type("start.field.user", PracticeWindow.USER)
                .type("start.field.password", PracticeWindow.PASSWORD).type("start.field.again", PracticeWindow.PASSWORD)
                .click(say("start.verb.create"));
        PracticeWindow.framed(coordinator);
    }

    private void readFile(Path file) {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.I)
                .type("donors.import.file", file.toString()).click(say("donors.import.read"));
    }

    @SuppressWarnings("unchecked")
    private <T> TableView<T> table(String key) {
        return (TableView<T>) coordinator.find(node -> node instanceof TableView<?> table && say(key).equals(table.getAccessibleText()), key);
    }

    @Test
    void fromAnEmptyOfficeToAnOpenedCase() {
        foundOffice();
        readFile(registryFile(1_500));
        coordinator.click(say("donors.import.take", 1_500));
        TableView<?> donors = table("shell.place.donors");
        coordinator.until("donors are listed", () -> donors.getItems().size() == 1_500);
        enterPatientLike(3);
        TableView<Hit> hits = table("patients.match.list");
        coordinator.until("a match list", () -> !hits.getItems().isEmpty());
        var best = Toolkit.on(() -> hits.getItems().getFirst());
        assertThat(best.matchCount()).isEqualTo(10);
        coordinator.press(KeyCode.CONTROL, KeyCode.ENTER).click(say("patients.case.open"));
        coordinator.find(node -> node instanceof Label label && say("patients.case.opened", best.donor()).equals(label.getText()), "opened");
        window.afterClosing(office -> {
            assertThat(office.donors().count(DonorFilter.ALL)).isEqualTo(1_500);
            assertThat(office.cases().page(CaseFilter.ALL, 0, 10).rows()).singleElement()
                    .satisfies(row -> assertThat(row.donorCode()).isEqualTo(best.donor()));
            assertThat(office.donors().byCode(best.donor()).getFirst().status()).isEqualTo(Availability.RS);
        });
    }

    @Test
    void aBrokenFileIsShownLineByLineAndNothingIsWritten() throws IOException {
        foundOffice();
        var file = registryFile(20);
        Files.writeString(file, Files.readString(file).replaceFirst("\nPX00000003,.,", "\nPX00000003,?,"));
        readFile(file);
        TableView<?> troubles = table("donors.import.wrong");
        coordinator.until("the reason", () -> troubles.getItems().size() == 1);
        var take = coordinator.find(node -> node instanceof Button button && say("donors.import.take", 19).equals(button.getText()), "take");
        assertThat(take.isDisabled()).isTrue();
        coordinator.press(KeyCode.ESCAPE);
        window.afterClosing(office -> assertThat(office.donors().isEmpty()).isTrue());
    }

    @Test
    void aTypingThatIsNotUnderstoodSaysSoWhileItIsTyped() {
        foundOffice();
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.N).type("patients.field.typing", "A*02:01 Q*99");
        coordinator.find(node -> node instanceof Label label && say("patients.verdict.refused").equals(label.getText()), "refused");
    }

    @Test
    void leavingTheOfficeLocksItAndAsksForThePasswordAgain() {
        foundOffice();
        coordinator.press(KeyCode.CONTROL, KeyCode.K);
        var box = (TextField) coordinator.find(node -> node instanceof TextField
                && node.getParent().getStyleClass().contains("palette"), "palette");
        Toolkit.run(() -> box.setText(say("shell.verb.close")));
        coordinator.press(KeyCode.ENTER).type("start.field.password", "wrong").click(say("start.verb.open"));
        coordinator.find(node -> node instanceof Label label && say("store.password.wrong").equals(label.getText()), "refused");
        PracticeWindow.sitOutTheWait();
        coordinator.type("start.field.password", PracticeWindow.PASSWORD).click(say("start.verb.open"));
        PracticeWindow.framed(coordinator);
    }

    /// A patient typed like one of the donors, so that there is a match.
    private void enterPatientLike(int number) {
        var donor = PEOPLE.donor(number);
        var typing = new StringBuilder();
        for (int locus = 0; locus < 5; locus++) {
            typing.append(donor.text(locus, 0)).append(' ').append(donor.text(locus, 1)).append(' ');
        }
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.N)
                .type("patients.field.code", "P-2026-0417").type("patients.field.centre", "演示医院");
        @SuppressWarnings("unchecked")
        ChoiceBox<Sex> sex = coordinator.node("patients.field.sex", ChoiceBox.class);
        Toolkit.run(() -> sex.setValue(Sex.M));
        coordinator.type("patients.field.typing", typing.toString().strip()).click(say("patients.verb.enter"));
    }
}
