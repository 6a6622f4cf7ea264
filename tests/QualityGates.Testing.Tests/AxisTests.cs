#if !ROSLYN_TESTING
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Tests.Planted;

namespace QualityGates.Testing.Tests;

/// <summary>What only our implementation checks: each planted fault reports what its test expects and fails on its axis alone.</summary>
public sealed class AxisTests
{
    private const string OneBad = "class C { void M() { int [|badOne|] = 1; System.Console.WriteLine(badOne); } }";

    [Fact]
    public Task Crash_on_incomplete_code() => Fails.OnAsync("Truncation", () => AnalyzerVerifier<ThrowsOnIncompleteCode>.VerifyAnalyzerAsync(OneBad));

    [Fact]
    public async Task Crash_carries_the_exception()
    {
        var message = await Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ThrowsAlways>.VerifyAnalyzerAsync(OneBad));
        Assert.Contains("AD0001: ThrowsAlways threw System.InvalidCastException: planted", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Crash_without_libraries() => Fails.OnAsync("Libraries", () => AnalyzerVerifier<ThrowsWithoutLibraries>.VerifyAnalyzerAsync(OneBad));

    [Fact]
    public Task Report_at_the_end_of_the_compilation_is_never_live()
        => Fails.OnAsync("Live", () => AnalyzerVerifier<ReportsAtTheEnd>.VerifyAnalyzerAsync(OneBad));

    [Fact]
    public Task Report_at_the_end_of_the_compilation_may_say_so() => AnalyzerVerifier<ReportsAtTheEndAndSaysSo>.VerifyAnalyzerAsync(OneBad);

    [Fact]
    public Task Report_in_another_document_is_never_live()
        => Fails.OnAsync("Live", () => new AnalyzerVerifier<ReportsInAnotherDocument>.Test
        {
            TestState = { Sources = { "class C { void M() { int badOne = 1; } }", "class [|Target|] { }" } },
        }.RunAsync());

    [Fact]
    public Task Report_in_another_member_is_never_live()
        => Fails.OnAsync("Live", () => AnalyzerVerifier<ReportsInAnotherMember>.VerifyAnalyzerAsync(
            "class C { void M() { int badOne = 1; } void [|Target|]() { } }"));

    [Fact]
    public async Task Request_for_one_member()
    {
        var message = await Fails.OnAsync("Live", () => AnalyzerVerifier<IsSilentForOneMember>.VerifyAnalyzerAsync(OneBad));
        Assert.Contains("asked for (", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Order_of_files()
        => Fails.OnAsync("Order", () => new AnalyzerVerifier<DependsOnFileOrder>.Test
        {
            TestState = { Sources = { OneBad, "class D { void M() { int badTwo = 1; } }" } },
        }.RunAsync());

    [Fact]
    public Task State_between_compilations()
        => Fails.OnAsync("Concurrency", () => AnalyzerVerifier<KeepsStateBetweenCompilations>.VerifyAnalyzerAsync(OneBad));

    [Fact]
    public Task Report_in_generated_code()
        => Fails.OnAsync("Generated code", () => AnalyzerVerifier<ReportsInGeneratedCode>.VerifyAnalyzerAsync(OneBad));

    [Fact]
    public Task Report_in_generated_code_can_be_meant()
        => new AnalyzerVerifier<ReportsInGeneratedCode>.Test { TestCode = OneBad, TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck }.RunAsync();

    [Fact]
    public Task Suppression() => Fails.OnAsync("Suppression", () => AnalyzerVerifier<CannotBeSuppressed>.VerifyAnalyzerAsync(OneBad));

    [Fact]
    public Task Fix_of_a_diagnostic_no_editor_computes()
        => Fails.OnAsync("Local fix", () => CodeFixVerifier<ReportsAtTheEndAndSaysSo, RenameFix>.VerifyCodeFixAsync(
            "class C { void M() { int [|badOne|] = 1; } }", "class C { void M() { int goodOne = 1; } }"));

    [Fact]
    public Task Fix_that_draws_a_compiler_warning()
        => Fails.OnAsync("Fixed code compiles", () => CodeFixVerifier<BadLocalRule, FixThatDrawsWarning>.VerifyCodeFixAsync(
            "class C { void M() { int [|badOne|] = 1; } }", "class C { void M() { int unused = 0, goodOne = 1; } }"));

    [Fact]
    public async Task Failures_show_place_near_miss_and_source()
    {
        var message = await Fails.OnAsync("Diagnostics", () => AnalyzerVerifier<ReportsWrongSpan>.VerifyAnalyzerAsync(OneBad));
        Assert.Contains("/0/Test0.cs(1,26)-(1,32)", message, StringComparison.Ordinal);
        Assert.Contains("near miss: the same id was reported at another span", message, StringComparison.Ordinal);
        Assert.Contains("/0/Test0.cs(1,26)-(1,36): warning TEST001: Local 'badOne' is bad", message, StringComparison.Ordinal);
        Assert.Contains("   1  class C", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_of_fixes_show_a_diff()
    {
        var message = await Fails.OnAsync("One by one", () => CodeFixVerifier<BadLocalRule, FixWithOtherBlanks>.VerifyCodeFixAsync(
            "class C\n{\n    void M() { int [|badOne|]\n= 1; }\n}", "class C\n{\n    void M() { int goodOne\n= 1; }\n}"));
        Assert.Contains("  -     void M() { int goodOne\n  +     void M() { int goodOne·\n", message, StringComparison.Ordinal);
    }
}
#endif
