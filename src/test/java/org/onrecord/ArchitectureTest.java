package org.onrecord;

import java.io.PrintStream;
import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms of the program and the doors between them. Data flows one way, from bytes to printed rows. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "org.onrecord..";

    // Which room knows which: each rule lists all a room may know; the model is open to everyone.

    @ArchTest
    static final ArchRule MODEL_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("org.onrecord.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.onrecord.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule JSON_KNOWS_THE_MODEL = room("json", "model");

    @ArchTest
    static final ArchRule INGEST_KNOWS_THE_MODEL = room("ingest", "model");

    @ArchTest
    static final ArchRule EXTRACT_KNOWS_THE_MODEL = room("extract", "model");

    @ArchTest
    static final ArchRule SCHEMA_KNOWS_MODEL_AND_JSON = room("schema", "model", "json");

    @ArchTest
    static final ArchRule INDEX_KNOWS_THE_SCHEMA = room("index", "model", "json", "schema");

    @ArchTest
    static final ArchRule SEARCH_KNOWS_THE_SCHEMA_AND_OPENS_THE_INDEX = room("search", "model", "json", "schema",
            "index");

    @ArchTest
    static final ArchRule PIPELINE_KNOWS_INGEST_EXTRACT_INDEX = room("pipeline", "model", "ingest", "extract", "index");

    @ArchTest
    static final ArchRule ALERT_ASKS_THE_SEARCH_ABOUT_WHAT_THE_INDEX_TAKES_IN = room("alert", "model", "json", "index",
            "search");

    /** Another back end of the search asks standing queries its own way. */
    @ArchTest
    static final ArchRule ALERT_KNOWS_THE_SEARCH_BY_ITS_CONTRACT = noClasses()
            .that()
            .resideInAPackage("org.onrecord.alert..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.onrecord.search.lucene..", "org.onrecord.search.query..");

    @ArchTest
    static final ArchRule OUTPUT_KNOWS_WHAT_IT_PRINTS = room("output", "model", "json", "search");

    @ArchTest
    static final ArchRule CLI_KNOWS_PIPELINE_SEARCH_OUTPUT = classes()
            .that()
            .resideInAPackage("org.onrecord.cli..")
            .and()
            .haveNameNotMatching("org.onrecord.cli.(LocalRooms|Failures).*")
            .should()
            .onlyDependOnClassesThat(are(not(resideInAPackage(OURS))
                    .or(resideInAnyPackage(rooms("cli", "model", "pipeline", "output", "search", "alert")))));

    @ArchTest
    static final ArchRule CLI_MAKES_THE_ROOMS_IN_ONE_CLASS = noClasses()
            .that()
            .resideInAPackage("org.onrecord.cli..")
            .and()
            .doNotHaveSimpleName("LocalRooms")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.onrecord.search.lucene..", "org.onrecord.search.query..", "org.onrecord.ingest..",
                    "org.onrecord.extract..", "org.onrecord.schema..", "org.onrecord.json..");

    @ArchTest
    static final ArchRule NOBODY_CALLS_BACK_FROM_BELOW = noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.onrecord.cli..");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES = slices().matching("org.onrecord.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule STEPS_OF_THE_EXTRACTION_HAVE_NO_CYCLES = slices()
            .matching("org.onrecord.extract.(*)..")
            .should()
            .beFreeOfCycles();

    // The search contract is open to a second back end.

    @ArchTest
    static final ArchRule THE_SEARCH_CONTRACT_KNOWS_NO_INDEX = noClasses()
            .that()
            .resideInAPackage("org.onrecord.search")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.onrecord.search.lucene..", "org.onrecord.index..",
                    "org.onrecord.schema..");

    @ArchTest
    static final ArchRule SEARCH_SHOWS_NO_LUCENE = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.onrecord.search..")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(haveNoTypeOf("org.apache.lucene"));

    // Each danger and each library has one room.

    @ArchTest
    static final ArchRule ONLY_INGEST_MEETS_HTML = only("org.jsoup..", "ingest");

    @ArchTest
    static final ArchRule ONLY_INDEX_ROOMS_MEET_LUCENE = only("org.apache.lucene..", "schema", "index", "search");

    @ArchTest
    static final ArchRule NO_ROOM_MEETS_OPENNLP = only("opennlp..");

    @ArchTest
    static final ArchRule ONLY_CLI_MEETS_PICOCLI = only("picocli..", "cli");

    @ArchTest
    static final ArchRule ONLY_JSON_AND_INGEST_MEET_THE_JSON_LIBRARY = only("tools.jackson..", "json", "ingest");

    @ArchTest
    static final ArchRule EXTRACTION_IS_A_PURE_FUNCTION = noClasses()
            .that()
            .resideInAPackage("org.onrecord.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "org.apache.lucene..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule ONLY_CLI_MEETS_THE_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule ONLY_THE_ENTRY_ENDS_THE_PROCESS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.onrecord.cli.Onrecord")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule COMMANDS_PRINT_THROUGH_THE_PRINTER = noClasses()
            .that()
            .resideInAPackage("org.onrecord.cli..")
            .and()
            .doNotHaveSimpleName("Printer")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PrintStream.class);

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(OURS)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule FILES_ARE_PATHS = noClasses()
            .that()
            .resideInAnyPackage(rooms("cli", "pipeline", "output", "search", "index", "alert"))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .because(Path.class.getSimpleName() + " tells what went wrong");

    private static ArchRule room(String room, String... known) {
        return classes()
                .that()
                .resideInAPackage("org.onrecord." + room + "..")
                .should()
                .onlyDependOnClassesThat(are(not(resideInAPackage(OURS))
                        .or(resideInAPackage("org.onrecord." + room + ".."))
                        .or(resideInAnyPackage(rooms(known)))));
    }

    private static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static String[] rooms(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = "org.onrecord." + names[i] + "..";
        }
        return packages;
    }

    private static ArchCondition<JavaMethod> haveNoTypeOf(String library) {
        return new ArchCondition<>("have no type of " + library + " in their signature") {

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getName)
                        .filter(name -> name.startsWith(library))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " shows " + name)));
            }
        };
    }
}
