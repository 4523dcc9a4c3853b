package cn.yingchun.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Screens do not import each other: what two of them need stands in `ui.kit`, what opens them in `ui.shell`.
@AnalyzeClasses(packages = "cn.yingchun", importOptions = ImportOption.DoNotIncludeTests.class)
class ScreensTest {
    @ArchTest
    static final ArchRule screensDoNotImportEachOther = slices().matching("cn.yingchun.ui.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(in("shell"), DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), in("kit"))
            .because("a screen can then be read, tested and thrown away alone").allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> in(String screen) {
        return JavaClass.Predicates.resideInAPackage("cn.yingchun.ui." + screen + "..");
    }
}
