using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Testing.Verification.Axes;
using QualityGates.Testing.Verification.Fixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A test of fixes: from <see cref="AnalyzerTest{TVerifier}.TestState"/> they lead to <see cref="FixedState"/>, one by one and all
/// at once, and what they write compiles and has no diagnostics but the expected ones.
/// </summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected CodeFixTest()
    {
        FixedState = CreateState();
        BatchFixedState = CreateState();
    }

    public SolutionState FixedState { get; }

    /// <summary>What fix all leads to where that is not <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>
    /// How often fixes are applied one by one: exactly so often when positive, at most so often when negative. Without a value at
    /// most once for each fixable diagnostic, and never where the fixed state is the test state.
    /// </summary>
    public int? NumberOfIncrementalIterations { get; set; }

    public int? NumberOfFixAllIterations { get; set; }

    public int? NumberOfFixAllInDocumentIterations { get; set; }

    public int? NumberOfFixAllInProjectIterations { get; set; }

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    public abstract Type SyntaxKindType { get; }

    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
        => base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics)
            || GetCodeFixProviders().Any(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<string> ids = [.. GetCodeFixProviders().SelectMany(provider => provider.FixableDiagnosticIds)];
        var meaning = Meaning(ids);
        var rawTest = TestState.Inherit(null, ids);
        var rawFixed = FixedState.Inherit(rawTest, ids);
        var (test, @fixed, batch) = (
            rawTest.ReadMarkup(meaning, DefaultFilePath),
            rawFixed.ReadMarkup(meaning, DefaultFilePath),
            BatchFixedState.Inherit(rawFixed, ids).ReadMarkup(meaning, DefaultFilePath));

        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, test);
        await VerifyStateAsync(project, test, AnalyzerAxes.All, Verify.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);
        if (!FixedState.SaysAnything && !BatchFixedState.SaysAnything)
        {
            return;
        }

        var run = new FixRun(
            [.. GetDiagnosticAnalyzers()], [.. GetCodeFixProviders()], new FixChoice(CodeActionIndex, CodeActionEquivalenceKey),
            CodeFixTestBehaviors, CodeActionValidationMode, CodeActionVerifier, Verify);
        var fixable = test.ExpectedDiagnostics.Where(expected => ids.Contains(expected.Id)).ToList();
        var iterations = NumberOfIncrementalIterations ?? (test.HasSameFilesAs(@fixed) ? 0 : -Math.Max(fixable.Count, 1));
        if (iterations == 0)
        {
            await run.VerifyNothingOfferedAsync(project, cancellationToken).ConfigureAwait(false);
            return;
        }

        var result = await run.OneByOneAsync(project, iterations, cancellationToken).ConfigureAwait(false);
        await FixedText.VerifyAsync(result, @fixed, "One by one", Verify, cancellationToken).ConfigureAwait(false);
        await VerifyFixedAsync(project, Open(workspace, @fixed), @fixed, "Diagnostics of fixed state", cancellationToken).ConfigureAwait(false);

        if (GetCodeFixProviders().Any(provider => provider.GetFixAllProvider() is not null))
        {
            await VerifyFixAllAsync(run, project, test, batch, fixable, cancellationToken).ConfigureAwait(false);
            if (BatchFixedState.SaysAnything)
            {
                await VerifyFixedAsync(project, Open(workspace, batch), batch, "Diagnostics of batch fixed state", cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task VerifyFixedAsync(Project before, Project after, SolutionState state, string context, CancellationToken cancellationToken)
    {
        var verifier = Verify.PushContext(context);
        if (CompilerDiagnostics != CompilerDiagnostics.None)
        {
            await FixedText.VerifyCompilesAsync(before, after, state, verifier, cancellationToken).ConfigureAwait(false);
        }

        await VerifyStateAsync(after, state, AnalyzerAxes.OfFixedCode, verifier, cancellationToken).ConfigureAwait(false);
    }

    private async Task VerifyFixAllAsync(
        FixRun run, Project project, SolutionState test, SolutionState batch, List<DiagnosticResult> fixable, CancellationToken cancellationToken)
    {
        var unchanged = test.HasSameFilesAs(batch);
        var documents = fixable.Where(expected => expected.HasLocation).Select(expected => expected.Spans[0].Span.Path).Distinct().Count();
        (FixAllScope Scope, CodeFixTestBehaviors Skip, int Iterations)[] scopes =
        [
            (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
                NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations ?? -Math.Max(documents, 1)),
            (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations ?? -1),
            (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, NumberOfFixAllIterations ?? -1),
        ];
        foreach (var (scope, skip, iterations) in scopes.Where(scope => !CodeFixTestBehaviors.HasFlag(scope.Skip)))
        {
            var result = await run.AllAsync(project, scope, unchanged ? 0 : iterations, cancellationToken).ConfigureAwait(false);
            await FixedText.VerifyAsync(result, batch, FixRun.NameOf(scope), Verify, cancellationToken).ConfigureAwait(false);
        }
    }
}
