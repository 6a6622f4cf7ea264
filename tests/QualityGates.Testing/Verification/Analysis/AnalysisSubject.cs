using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing.Verification.Analysis;

/// <summary>
/// A compilation with the analyzers to run on it. Every run is a new driver, as results kept by one driver would hide what a
/// second one sees; the references and their symbols are shared by all compilations derived from this one.
/// </summary>
/// <param name="Compilation">The code.</param>
/// <param name="Options">What the analyzers are told beside the code.</param>
/// <param name="Configuration">The same as text: the analyzer configuration and the additional files.</param>
/// <param name="Analyzers">The analyzers.</param>
internal sealed record AnalysisSubject(Compilation Compilation, AnalyzerOptions Options, string Configuration, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static async Task<AnalysisSubject> OfAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"Project '{project.Name}' has no compilation.");
        var files = await Task.WhenAll(project.AnalyzerConfigDocuments.Cast<TextDocument>().Concat(project.AdditionalDocuments)
            .Select(async file => $"{file.FilePath}\n{await file.GetTextAsync(cancellationToken).ConfigureAwait(false)}\n")).ConfigureAwait(false);
        return new AnalysisSubject(compilation, project.AnalyzerOptions, string.Concat(files), analyzers);
    }

    public AnalysisSubject With(Compilation compilation) => this with { Compilation = compilation };

    public AnalysisSubject WithTrees(IEnumerable<SyntaxTree> trees) => With(Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees));

    /// <summary>As a build runs them: all documents, with the actions at the end of the compilation.</summary>
    public async Task<AnalysisOutcome> BuildAsync(CancellationToken cancellationToken)
    {
        var (driver, crashes) = Start();
        var result = await driver.GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        var nonLocal = result.CompilationDiagnostics.Values.SelectMany(diagnostics => diagnostics).ToImmutableHashSet();
        return new AnalysisOutcome(Sort(result.GetAllDiagnostics()), nonLocal, [.. crashes]);
    }

    /// <summary>As an editor runs them: for one document or a part of it.</summary>
    public async Task<AnalysisOutcome> LiveAsync(SyntaxTree tree, TextSpan? span, CancellationToken cancellationToken)
    {
        var (driver, crashes) = Start();
        var model = Compilation.GetSemanticModel(tree);
        var diagnostics = (await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, span, cancellationToken).ConfigureAwait(false))
            .AddRange(await driver.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellationToken).ConfigureAwait(false));
        return new AnalysisOutcome(Sort(diagnostics), [], [.. crashes]);
    }

    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.End)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];

    private (CompilationWithAnalyzers Driver, ConcurrentQueue<string> Crashes) Start()
    {
        var crashes = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            Options,
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue($"AD0001: {analyzer.GetType().Name} threw {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return (new CompilationWithAnalyzers(Compilation, Analyzers, options), crashes);
    }
}
