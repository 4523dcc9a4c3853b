package cn.yingchun.app;

import static cn.yingchun.app.PracticeWindow.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.LetterFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.letters.Letter;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.exchange.recruit.RecruitField;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The quieter places of the desk in one window, by keyboard alone: a letter, a card for a partner, a colleague and a backup, a blood
/// drive's sheet, the figures, the settings. What was done is read from the disk after closing.
@ExtendWith(Toolkit.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskWalkTest {
    /// The practice office has two already.
    private static final String WAITING = "第 3 件";
    /// The cases of the practice office began within the last months.
    private static final int SPRING = 4;
    private static final String WORDS = "素不相识的朋友，愿你早日康复";
    private static final Map<RecruitField, String> PERSON = Map.ofEntries(
            Map.entry(RecruitField.SAMPLED_ON, "2026-11-20"), Map.entry(RecruitField.SAMPLED_AT, "演示广场"), Map.entry(RecruitField.SAMPLED_BY, "演示血站"),
            Map.entry(RecruitField.BARCODE, "ZZ0009"), Map.entry(RecruitField.SAMPLE, "口腔拭子"), Map.entry(RecruitField.NAME, "演示·常雪"),
            Map.entry(RecruitField.SEX, "女"), Map.entry(RecruitField.BIRTH, "1992-03-04"), Map.entry(RecruitField.PAPER, "护照"),
            Map.entry(RecruitField.PAPER_NUMBER, "E00000009"), Map.entry(RecruitField.MOBILE, "13800000009"), Map.entry(RecruitField.PROVINCE, "河南省"),
            Map.entry(RecruitField.CITY, "郑州市"), Map.entry(RecruitField.COUNTY, "金水区"), Map.entry(RecruitField.KIN1_NAME, "演示·甲"),
            Map.entry(RecruitField.KIN1_RELATION, "父"), Map.entry(RecruitField.KIN1_PHONE, "13800000002"), Map.entry(RecruitField.KIN2_NAME, "演示·乙"),
            Map.entry(RecruitField.KIN2_RELATION, "友"), Map.entry(RecruitField.KIN2_PHONE, "13800000003"), Map.entry(RecruitField.CONSENT, "T-9"),
            Map.entry(RecruitField.CONSENT_ON, "2026-11-20"));

    @TempDir
    private static Path home;

    private static PracticeWindow window;
    private static Coordinator coordinator;

    @BeforeAll
    static void openAPracticeOffice() {
        window = new PracticeWindow(home).furnish(_ -> {});
        coordinator = window.enter();
        if (coordinator.isThere(say("shell.walk.next"))) {
            coordinator.press(KeyCode.ESCAPE);
        }
    }

    @AfterAll
    static void closeTheWindow() {
        window.close();
    }

    @Test
    @Order(1)
    void aLetterIsTakenInAndReadOnce() {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        coordinator.tabTo(coordinator.find(ListView.class::isInstance, "the visits")).press(KeyCode.HOME).press(KeyCode.ENTER);
        coordinator.turn(say("after.tab.letters")).click(say("after.verb.take")).type("after.letter.text", WORDS).press(KeyCode.CONTROL, KeyCode.ENTER);
        coordinator.until("the letter waits", () -> window.shows(WAITING) && !coordinator.isOnScreen(say("kit.sheet.cancel")));
        coordinator.click(say("after.verb.screen")).click(say("after.letter.pictures-seen")).press(KeyCode.CONTROL, KeyCode.ENTER);
        coordinator.until("a second reader is awaited", () -> window.shows(WORDS) && !coordinator.isOnScreen(say("kit.sheet.cancel")));
    }

    @Test
    @Order(2)
    void aCardIsWrittenForAPartnerAndAChangeHeldBack() {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT8).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P)
                .type("sync.pair.folder", home.toString()).click(say("sync.pair.write"));
        coordinator.until("the card lies in the folder", DeskWalkTest::cardLies);
        coordinator.press(KeyCode.ESCAPE).click(say("sync.act.hold"));
        coordinator.until("held back", () -> coordinator.isOnScreen(say("sync.act.release")));
    }

    private static boolean cardLies() {
        try (var files = Files.list(home)) {
            return files.anyMatch(file -> file.toString().endsWith(".yccard"));
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    @Order(3)
    void aBackupIsMadeAndAColleagueIsAdmitted() {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT9).press(KeyCode.CONTROL, KeyCode.B);
        var backups = table("vault.backup.list");
        coordinator.until("a backup is listed", () -> !backups.getItems().isEmpty());
        coordinator.turn(say("vault.tab.people"));
        var people = table("vault.people.list");
        coordinator.press(KeyCode.CONTROL, KeyCode.N).type("vault.people.user", "演示·新来的")
                .type("vault.people.password", "autumn-2026").type("vault.people.again", "autumn-2026").click(say(Role.BLOOD.key()))
                .press(KeyCode.CONTROL, KeyCode.ENTER);
        coordinator.until("the colleague is listed", () -> people.getItems().size() == 2);
    }

    @Test
    @Order(4)
    void aBloodDrivesSheetIsReadAndTaken() throws IOException {
        var sheet = Files.writeString(home.resolve("drive.csv"), Arrays.stream(RecruitField.values()).map(RecruitField::heading).collect(Collectors.joining(","))
                + "\n" + Arrays.stream(RecruitField.values()).map(field -> PERSON.getOrDefault(field, "")).collect(Collectors.joining(",")) + "\n");
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I)
                .type("donors.import.file", sheet.toString()).click(say("donors.import.read")).click(say("donors.recruit.take", 1));
        coordinator.until("taken in", () -> window.shows(say("donors.recruit.done", 1)));
        coordinator.press(KeyCode.CONTROL, KeyCode.F).write("ZZ0009");
        var donors = table("shell.place.donors");
        coordinator.until("found in the list", () -> window.shows("ZZ0009") && donors.getItems().size() == 1);
    }

    @Test
    @Order(5)
    void aYearOfFiguresOpensTheCasesBehindANumber() {
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT7).turn(say("figures.length.year"));
        var today = LocalDate.now(WorkCalendar.ZONE);
        coordinator.until("the year", () -> window.shows(today.getYear() + "-01-01"));
        if (today.getMonthValue() < SPRING) {
            coordinator.press(KeyCode.CONTROL, KeyCode.LEFT).until("the year before", () -> window.shows(today.getYear() - 1 + "-01-01"));
        }
        var list = (ListView<?>) coordinator.find(node -> node instanceof ListView<?> one && say("figures.list.title").equals(one.getAccessibleText()), "list");
        coordinator.tabTo(list).press(KeyCode.DOWN);
        coordinator.until("the second report", () -> list.getSelectionModel().getSelectedIndex() == 1);
        coordinator.press(KeyCode.UP);
        coordinator.tabTo(table("figures.report.cohort")).press(KeyCode.HOME).press(KeyCode.ENTER);
        var cases = table("figures.cases.title");
        coordinator.until("the cases of the number", () -> !cases.getItems().isEmpty());
        coordinator.press(KeyCode.ESCAPE);
    }

    @Test
    @Order(6)
    void aSettingIsFoundByItsWordsAndSwitched() {
        coordinator.press(KeyCode.CONTROL, KeyCode.K).write(say("shell.place.settings")).press(KeyCode.ENTER);
        coordinator.find(node -> say("settings.filter.hint").equals(node.getAccessibleText()), "the filter");
        coordinator.press(KeyCode.CONTROL, KeyCode.F).write(say("settings.look.sound")).click(say("settings.look.sound"));
        coordinator.find(node -> node instanceof CheckBox box && box.isSelected(), "switched on");
        coordinator.press(KeyCode.CONTROL, KeyCode.EQUALS);
        coordinator.until("larger", () -> window.zoom() == 110);
        coordinator.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    }

    @Test
    @Order(7)
    void allOfItIsOnTheDisk() {
        window.afterClosing(office -> {
            var letters = office.cases().files(CaseFilter.ALL).stream().flatMap(file -> Letter.of(file).stream())
                    .filter(letter -> letter.taken().what().original().equals(WORDS)).toList();
            assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.screened()).extracting(round -> round.what())
                    .hasOnlyElementsOfType(LetterFact.LetterScreened.class).hasSize(1));
            assertThat(office.history(office.subject())).extracting(Fact::what).hasAtLeastOneElementOfType(SyncFact.HeldBack.class);
            assertThat(office.users().roles()).containsEntry("演示·新来的", Role.text(Set.of(Role.COUNTY, Role.BLOOD)));
            assertThat(office.donors().byCode("ZZ0009")).hasSize(1);
        });
    }

    private static TableView<?> table(String key) {
        return (TableView<?>) coordinator.find(node -> node instanceof TableView<?> one && say(key).equals(one.getAccessibleText()), key);
    }
}
