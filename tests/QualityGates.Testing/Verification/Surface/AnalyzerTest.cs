using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Testing.Verification.Analysis;
using QualityGates.Testing.Verification.Axes;
using QualityGates.Testing.Verification.Markup;
using QualityGates.Testing.Verification.Messages;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of analyzers: the diagnostics of <see cref="TestState"/> are those expected, along every axis of <see cref="AnalyzerAxes"/>.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected AnalyzerTest() => TestState = CreateState();

    public abstract string Language { get; }

    public SolutionState TestState { get; }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public MarkupOptions MarkupOptions { get; set; }

    public TestBehaviors TestBehaviors { get; set; }

    public List<string> DisabledDiagnostics { get; } = [];

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>Further checks of an expected diagnostic, for example of its properties.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    protected static TVerifier Verify { get; } = new();

    protected virtual string DefaultFilePathPrefix => "/0/Test";

    protected virtual string DefaultTestProjectName => "TestProject";

    protected virtual string DefaultFilePath => $"{DefaultFilePathPrefix}0.{DefaultFileExt}";

    protected abstract string DefaultFileExt { get; }

    /// <summary>References without which the analyzers must not throw; only this implementation has them.</summary>
    protected virtual IEnumerable<MetadataReference> OptionalReferences => [];

    public async Task RunAsync(CancellationToken cancellationToken = default)
        => await RunImplAsync(cancellationToken).ConfigureAwait(false);

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var state = TestState.Inherit(null, []).ReadMarkup(Meaning([]), DefaultFilePath);
        using var workspace = new AdhocWorkspace();
        await VerifyStateAsync(Open(workspace, state), state, AnalyzerAxes.All, Verify, cancellationToken).ConfigureAwait(false);
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected abstract CompilationOptions CreateCompilationOptions();

    protected abstract ParseOptions CreateParseOptions();

    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
        => MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault()
            : analyzers is [{ SupportedDiagnostics: [var only] }, ..] ? only : null;

    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
        => compilerDiagnostics switch
        {
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            CompilerDiagnostics.All => true,
            _ => false,
        };

    private protected SolutionState CreateState() => new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    private protected MarkupMeaning Meaning(ImmutableArray<string> fixableIds)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var analyzers = GetDiagnosticAnalyzers().ToArray();
        return new MarkupMeaning(
            MarkupOptions, GetDefaultDiagnostic(analyzers), [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)], fixableIds);
    }

    private protected Project Open(Workspace workspace, SolutionState state)
        => Workbench.Open(
            workspace,
            state,
            Workbench.WithRules(CreateCompilationOptions(), GetDiagnosticAnalyzers(), DisabledDiagnostics),
            CreateParseOptions(),
            SolutionTransforms);

    /// <summary>The expected diagnostics of a state first, then its axes, which compare with them.</summary>
    private protected async Task VerifyStateAsync(
        Project project, SolutionState state, ImmutableArray<IAxis> axes, IVerifier verifier, CancellationToken cancellationToken)
    {
        var subject = await AnalysisSubject.OfAsync(project, [.. GetDiagnosticAnalyzers()], cancellationToken).ConfigureAwait(false);
        var build = await subject.BuildAsync(cancellationToken).ConfigureAwait(false);
        var compiler = subject.Compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => !diagnostic.IsSuppressed && IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics));
        Diagnostic[] reported = [.. build.Diagnostics, .. compiler];
        var fault = AnalyzerAxes.Crash(build, "Crash") ?? ExpectationMatch.Difference(state.ExpectedDiagnostics, reported);
        if (fault is not null)
        {
            verifier.Fail($"[Diagnostics] The analyzers and the compiler report what the test expects, no more and no less.\n{fault}\n\n{Sources(state)}");
        }

        if (DiagnosticVerifier is { } further)
        {
            foreach (var (expected, actual) in ExpectationMatch.Pairs(state.ExpectedDiagnostics, reported))
            {
                further(actual, expected, verifier);
            }
        }

        var @case = new AnalysisCase(subject, build, TestBehaviors, [.. OptionalReferences]);
        await AnalyzerAxes.CheckAsync(axes, @case, verifier, cancellationToken).ConfigureAwait(false);
    }

    private static string Sources(SolutionState state)
        => string.Join("\n", state.Sources.Select(file => $"{file.filename}:\n{TextDiff.Numbered(file.content.ToString())}"));
}
