package cn.yingchun.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may use whom. Arrows run downward only: app → ui, cli → work, match, sync, exchange → store → domain → hla.
@AnalyzeClasses(packages = "cn.yingchun", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String ROOT = "cn.yingchun.";

    private static String[] rooms(String... names) {
        return java.util.Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static ArchRule below(String room, String because, String... forbidden) {
        return noClasses().that().resideInAPackage(ROOT + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(rooms(forbidden))
                .because(because).allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule hlaUsesTheJdkOnly = noClasses().that().resideInAPackage(ROOT + "hla..")
            .should().dependOnClassesThat().resideOutsideOfPackages(ROOT + "hla..", "java..")
            .because("hla is to be usable as a library by anybody").allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainKnowsNoRoomAboveIt = below("domain",
            "rules are functions of their arguments and know neither file nor window",
            "store", "work", "match", "sync", "exchange", "ui", "cli", "app");

    @ArchTest
    static final ArchRule domainReadsNoClock = noClasses().that().resideInAPackage(ROOT + "domain..")
            .should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("the clock is handed in, so that every rule can be tested on any day");

    @ArchTest
    static final ArchRule storeKnowsNoRoomAboveIt = below("store",
            "the store keeps facts and does not know who wrote them", "work", "match", "sync", "exchange", "ui", "cli", "app");

    @ArchTest
    static final ArchRule workKnowsNoSibling = below("work",
            "siblings are put together by app, ui and cli", "match", "sync", "exchange", "ui", "cli", "app");

    @ArchTest
    static final ArchRule matchKnowsNoSibling = below("match",
            "siblings are put together by app, ui and cli", "work", "sync", "exchange", "ui", "cli", "app");

    @ArchTest
    static final ArchRule exchangeKnowsNoSibling = below("exchange",
            "siblings are put together by app, ui and cli", "work", "match", "sync", "ui", "cli", "app");

    @ArchTest
    static final ArchRule windowAndCommandLineDoNotMeet = below("cli",
            "a command must run where there is no window system", "ui", "app");

    @ArchTest
    static final ArchRule windowKnowsNoCommandLine = below("ui", "a screen is not started by a command", "cli", "app");

    @ArchTest
    static final ArchRule databaseIsSeenByTheStoreAlone = noClasses().that().resideOutsideOfPackage(ROOT + "store..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "org.h2..", "java.sql..", "org.bouncycastle..")
            .because("the index must be replaceable, and keys stay in one place");

    @ArchTest
    static final ArchRule windowToolkitIsSeenByTheWindowAlone = noClasses()
            .that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("everything else must run and be tested without a toolkit");

    @ArchTest
    static final ArchRule commandParserIsSeenByTheCommandLineAlone = noClasses()
            .that().resideOutsideOfPackages(ROOT + "cli..", ROOT + "app..")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("a verb is the place where text becomes a call");

    @ArchTest
    static final ArchRule modelsKnowNoNodes = noClasses().that().haveSimpleNameEndingWith("Model")
            .and().resideInAPackage(ROOT + "ui..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("a model is tested without a toolkit").allowEmptyShould(true);
}
