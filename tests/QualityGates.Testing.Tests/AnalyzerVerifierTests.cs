using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Tests.Planted;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Testing.Tests.Planted.BadLocalRule>;

namespace QualityGates.Testing.Tests;

/// <summary>The common surface: these run on our implementation and on the packages of Microsoft.CodeAnalysis.Testing.</summary>
public sealed class AnalyzerVerifierTests
{
    private const string OneBadLocal =
        """
        class C
        {
            int M()
            {
                int [|badOne|] = 1;
                return badOne;
            }
        }
        """;

    [Fact]
    public Task Default_markup() => Verify.VerifyAnalyzerAsync(OneBadLocal);

    [Fact]
    public Task Id_markup_and_several_spans()
        => Verify.VerifyAnalyzerAsync("class C { void M() { int {|TEST001:badOne|} = 1, ok = 2, {|TEST001:badTwo|} = 3; } }");

    [Fact]
    public Task Numbered_locations_with_arguments()
        => Verify.VerifyAnalyzerAsync(
            "class C { void M() { int {|#0:badOne|} = 1, {|#1:badTwo|} = 3; } }",
            Verify.Diagnostic().WithLocation(0).WithArguments("badOne"),
            Verify.Diagnostic("TEST001").WithLocation(1).WithArguments("badTwo").WithSeverity(DiagnosticSeverity.Warning));

    [Fact]
    public Task Lines_columns_spans_and_messages()
        => Verify.VerifyAnalyzerAsync(
            "class C { void M() { int badOne = 1, badTwo = 3; } }",
            Verify.Diagnostic().WithLocation(1, 26).WithMessage("Local 'badOne' is bad"),
            Verify.Diagnostic().WithSpan(1, 38, 1, 44).WithMessage(null));

    [Fact]
    public Task Nested_spans()
        => Verify.VerifyAnalyzerAsync(
            "class C { {|#0:void M() { int {|#1:[|badOne|]|} = 1; }|} int F() { int {|#2:badTwo|} = 1; return badTwo; } }",
            Verify.Diagnostic().WithLocation(2).WithArguments("badTwo"));

    [Fact]
    public Task Compiler_errors_by_markup()
        => Verify.VerifyAnalyzerAsync("class C { int M() => {|CS0103:nowhere|}; }");

    [Fact]
    public Task Compiler_errors_by_result()
        => Verify.VerifyAnalyzerAsync("class C { int M() => {|#0:nowhere|}; }", DiagnosticResult.CompilerError("CS0103").WithLocation(0).WithArguments("nowhere"));

    [Fact]
    public Task Compiler_errors_are_left_out_on_request()
        => new Verify.Test { TestCode = "class C { int M() => nowhere; }", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    [Fact]
    public Task Several_files_and_locations_across_them()
    {
        var test = new AnalyzerVerifier<ReportsEvidence>.Test
        {
            TestState =
            {
                Sources =
                {
                    "class C { void {|#1:M|}() { int {|#0:badOne|} = 1; } }",
                    ("Named.cs", "class D { void {|#3:M|}() { int {|#2:badTwo|} = 1; } }"),
                },
                ExpectedDiagnostics =
                {
                    AnalyzerVerifier<ReportsEvidence>.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("badOne"),
                    AnalyzerVerifier<ReportsEvidence>.Diagnostic().WithLocation(2).WithLocation(3).WithArguments("badTwo"),
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task Markup_leaves_additional_locations_open() => AnalyzerVerifier<ReportsEvidence>.VerifyAnalyzerAsync(OneBadLocal);

    [Fact]
    public Task Console_programs()
        => new Verify.Test
        {
            TestState = { Sources = { "int [|badOne|] = 1; System.Console.WriteLine(badOne);" }, OutputKind = OutputKind.ConsoleApplication },
        }.RunAsync();

    [Fact]
    public Task Newest_language_nullable_and_libraries()
        => Verify.VerifyAnalyzerAsync(
            """
            #nullable enable warnings
            class C(string? name)
            {
                Microsoft.ML.MLContext Context { get; } = new(seed: 1);
                int[] Lengths() => [name?.Length ?? 0];
            }
            """);

    [Fact]
    public Task Disabled_rules_are_silent()
        => new Verify.Test { TestCode = "class C { void M() { int badOne = 1; } }", DisabledDiagnostics = { "TEST001" } }.RunAsync();

    [Fact]
    public Task Analyzer_config_files_set_options()
        => new AnalyzerVerifier<ReadsOption>.Test
        {
            TestState =
            {
                Sources = { "class C { void M() { int [|worse|] = 1, badOne = 2; } }" },
                AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ntest.name = worse\n") },
            },
        }.RunAsync();

    [Fact]
    public Task Analyzer_config_files_leave_severities_alone()
        => new Verify.Test
        {
            TestState =
            {
                Sources = { "class C { void M() { int {|#0:badOne|} = 1; } }" },
                AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TEST001.severity = error\n") },
                ExpectedDiagnostics = { Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithArguments("badOne") },
            },
        }.RunAsync();

    [Fact]
    public Task Rules_off_by_default_are_on() => AnalyzerVerifier<IsOffByDefault>.VerifyAnalyzerAsync(OneBadLocal);

    [Fact]
    public Task Additional_files_reach_the_analyzer()
        => new AnalyzerVerifier<ReadsAdditionalFile>.Test
        {
            TestState =
            {
                Sources = { "class C { void M() { int [|worse|] = 1, badOne = 2; } }" },
                AdditionalFiles = { ("names.txt", "worse") },
            },
        }.RunAsync();

    [Fact]
    public Task Solution_transforms_apply()
        => new Verify.Test
        {
            TestCode = "#if EXTRA\nclass C { void M() { int [|badOne|] = 1; } }\n#endif",
            SolutionTransforms =
            {
                (solution, id) => solution.WithProjectParseOptions(
                    id, ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)solution.GetProject(id)!.ParseOptions!).WithPreprocessorSymbols("EXTRA")),
            },
        }.RunAsync();

    [Fact]
    public Task Wrong_span_fails() => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsWrongSpan>.VerifyAnalyzerAsync(OneBadLocal));

    [Fact]
    public Task Wrong_id_fails()
        => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsWrongId>.VerifyAnalyzerAsync("class C { void M() { int {|TEST001:badOne|} = 1; } }"));

    [Fact]
    public Task Missing_diagnostic_fails() => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsNothing>.VerifyAnalyzerAsync(OneBadLocal));

    [Fact]
    public Task Extra_diagnostic_fails() => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsTwice>.VerifyAnalyzerAsync(OneBadLocal));

    [Fact]
    public Task Unmarked_diagnostic_fails()
        => Fails.OnAsync("Diagnostics", () => Verify.VerifyAnalyzerAsync("class C { void M() { int badOne = 1; } }"));

    [Fact]
    public Task Unmarked_compiler_error_fails() => Fails.OnAsync("Diagnostics", () => Verify.VerifyAnalyzerAsync("class C { int M() => nowhere; }"));

    [Fact]
    public Task Wrong_argument_fails()
        => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsWrongArgument>.VerifyAnalyzerAsync(
            "class C { void M() { int {|#0:badOne|} = 1; } }",
            AnalyzerVerifier<ReportsWrongArgument>.Diagnostic().WithLocation(0).WithArguments("badOne")));

    [Fact]
    public Task Wrong_additional_location_fails()
        => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsEvidence>.VerifyAnalyzerAsync(
            "class {|#1:C|} { void M() { int {|#0:badOne|} = 1; } }",
            AnalyzerVerifier<ReportsEvidence>.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("badOne")));

    [Fact]
    public Task Wrong_severity_fails()
        => Fails.OnAsync("Diagnostics", () => Verify.VerifyAnalyzerAsync(
            "class C { void M() { int {|#0:badOne|} = 1; } }",
            Verify.Diagnostic().WithLocation(0).WithArguments("badOne").WithSeverity(DiagnosticSeverity.Info)));

    [Fact]
    public Task Throwing_analyzer_fails() => Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ThrowsAlways>.VerifyAnalyzerAsync(OneBadLocal));

    [Fact]
    public Task Analyzer_without_findings_passes_on_clean_code()
        => new AnalyzerVerifier<EmptyAnalyzer>.Test { TestCode = "class C { }" }.RunAsync();

    [Fact]
    public async Task Several_rules_need_an_id_in_markup_or_the_first_descriptor()
    {
        const string source = "class C { void M() { int [|badOne|] = 1; } }";
        await Assert.ThrowsAsync<InvalidOperationException>(() => AnalyzerVerifier<BadAndUglyRule>.VerifyAnalyzerAsync(source));
        await new AnalyzerVerifier<BadAndUglyRule>.Test { TestCode = source, MarkupOptions = MarkupOptions.UseFirstDescriptor }.RunAsync();
    }
}
