using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Tests.Planted;
using Verify = QualityGates.Testing.CodeFixVerifier<QualityGates.Testing.Tests.Planted.BadLocalRule, QualityGates.Testing.Tests.Planted.RenameFix>;

namespace QualityGates.Testing.Tests;

/// <summary>The common surface of fix tests, on both implementations.</summary>
public sealed class CodeFixVerifierTests
{
    private const string OneBad = "class C { void M() { int [|badOne|] = 1; } }";
    private const string OneGood = "class C { void M() { int goodOne = 1; } }";

    [Fact]
    public Task Fix_one() => Verify.VerifyCodeFixAsync(OneBad, OneGood);

    [Fact]
    public Task Fix_several_at_once_and_one_by_one()
        => Verify.VerifyCodeFixAsync(
            """
            class C
            {
                void M()
                {
                    int [|badOne|] = 1; // stays
                    int [|badTwo|] = 2, [|badThree|] = 3;
                }
            }
            """,
            """
            class C
            {
                void M()
                {
                    int goodOne = 1; // stays
                    int goodTwo = 2, goodThree = 3;
                }
            }
            """);

    [Fact]
    public Task Fix_with_explicit_results()
        => Verify.VerifyCodeFixAsync(
            "class C { void M() { int {|#0:badOne|} = 1; } }", Verify.Diagnostic().WithLocation(0).WithArguments("badOne"), OneGood);

    [Fact]
    public Task Fix_across_files()
        => new Verify.Test
        {
            TestState = { Sources = { OneBad, ("D.cs", "class D { void M() { int [|badOne|] = 1, [|badTwo|] = 2; } }") } },
            FixedState = { Sources = { OneGood, ("D.cs", "class D { void M() { int goodOne = 1, goodTwo = 2; } }") } },
        }.RunAsync();

    [Fact]
    public Task Compiler_errors_may_stay()
        => Verify.VerifyCodeFixAsync(
            "class C { void M() { int [|badOne|] = {|CS0103:nowhere|}; } }", "class C { void M() { int goodOne = {|CS0103:nowhere|}; } }");

    [Fact]
    public Task Action_is_chosen_by_key()
        => new Verify.Test { TestCode = OneBad, FixedCode = OneGood, CodeActionEquivalenceKey = nameof(RenameFix), CodeActionIndex = 0 }.RunAsync();

    [Fact]
    public Task No_fix_where_none_is_offered() => CodeFixVerifier<BadLocalRule, FixNeverOffered>.VerifyNoFixAsync(OneBad);

    [Fact]
    public Task No_fix_with_explicit_results()
        => CodeFixVerifier<BadLocalRule, FixNeverOffered>.VerifyNoFixAsync(
            "class C { void M() { int {|#0:badOne|} = 1; } }", Verify.Diagnostic().WithLocation(0).WithArguments("badOne"));

    [Fact]
    public Task A_remaining_diagnostic_is_stated_by_the_fixed_state()
        => new CodeFixVerifier<BadLocalRule, FixWithoutEffect>.Test
        {
            TestCode = OneBad,
            FixedState = { Sources = { "class C { void M() { int /*seen*/[|badOne|] = 1; } }" }, MarkupHandling = MarkupMode.Allow },
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
        }.RunAsync();

    [Fact]
    public Task Different_text_for_fix_all_is_stated_by_the_batch_state()
        => new CodeFixVerifier<BadLocalRule, FixAllOtherwise>.Test
        {
            TestCode = OneBad,
            FixedCode = OneGood,
            BatchFixedCode = "class C { void M() { int fineOne = 1; } }",
        }.RunAsync();

    [Fact]
    public Task Fix_offered_where_none_expected_fails() => Fails.OnAsync("No fix", () => Verify.VerifyNoFixAsync(OneBad));

    [Fact]
    public Task Fix_not_offered_fails()
        => Fails.OnAsync("One by one", () => CodeFixVerifier<BadLocalRule, FixNeverOffered>.VerifyCodeFixAsync(OneBad, OneGood));

    [Fact]
    public Task Other_text_fails()
        => Fails.OnAsync("One by one", () => Verify.VerifyCodeFixAsync(OneBad, "class C { void M() { int bestOne = 1; } }"));

    [Fact]
    public Task Other_blanks_fail()
        => Fails.OnAsync("One by one", () => CodeFixVerifier<BadLocalRule, FixWithOtherBlanks>.VerifyCodeFixAsync(OneBad, OneGood));

    [Fact]
    public Task Fix_that_leaves_the_diagnostic_fails()
        => Fails.OnAsync("Diagnostics", () => CodeFixVerifier<BadLocalRule, FixWithoutEffect>.VerifyCodeFixAsync(
            OneBad, "class C { void M() { int /*seen*/badOne = 1; } }"));

    [Fact]
    public Task Fix_that_adds_another_diagnostic_fails()
        => Fails.OnAsync("Diagnostics", () => CodeFixVerifier<BadAndUglyRule, FixToUgly>.VerifyCodeFixAsync(
            "class C { void M() { int {|TEST001:badOne|} = 1; } }", "class C { void M() { int uglyOne = 1; } }"));

    [Fact]
    public Task Fix_that_does_not_compile_fails()
        => Fails.OnAsync("Fixed code compiles", () => CodeFixVerifier<BadLocalRule, FixToTakenName>.VerifyCodeFixAsync(
            "class C { void M(int taken) { int [|badOne|] = 1; } }", "class C { void M(int taken) { int taken = 1; } }"));

    [Fact]
    public Task Fix_that_is_not_idempotent_fails()
        => Fails.OnAsync("One by one: idempotence", () => CodeFixVerifier<BadLocalRule, FixThatGrows>.VerifyCodeFixAsync(
            OneBad, "class C { void M() { int badOne_ = 1; } }"));

    [Fact]
    public Task Fix_with_a_tree_of_its_own_fails()
        => Fails.OnAsync("Fix tree", () => CodeFixVerifier<BadLocalRule, FixWithImpossibleTree>.VerifyCodeFixAsync(
            OneBad, "class C { void M() { int good = 0, more = 1; } }"));

    [Fact]
    public Task Fix_all_that_disagrees_fails()
        => Fails.OnAsync("Fix all in document", () => CodeFixVerifier<BadLocalRule, FixAllOtherwise>.VerifyCodeFixAsync(OneBad, OneGood));

    [Fact]
    public Task Fix_all_in_many_passes_fails()
        => Fails.OnAsync("Fix all in document: idempotence", () => CodeFixVerifier<BadLocalRule, FixAllInManyPasses>.VerifyCodeFixAsync(
            "class C { void M() { int [|badOne|] = 1, [|badTwo|] = 2; } }", "class C { void M() { int goodOne = 1, goodTwo = 2; } }"));

    [Fact]
    public Task Wrong_number_of_applications_fails()
        => Fails.OnAsync("One by one: iterations", () => new Verify.Test { TestCode = OneBad, FixedCode = OneGood, NumberOfIncrementalIterations = 2 }.RunAsync());
}
