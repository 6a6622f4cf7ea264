using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace QualityGates.Benchmarks.Contestants;

/// <summary>A set of analyzers that compilations are run with; the plain compile has none.</summary>
internal sealed record Contestant(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    private static readonly AnalyzerOptions Options = new([]);

    internal bool IsPlain => Analyzers.IsEmpty;

    /// <summary>All diagnostics of the compilation, the compiler's among them, as a build wants them.</summary>
    internal Outcome Build(Compilation compilation, CancellationToken cancellationToken)
    {
        if (IsPlain)
        {
            return new Outcome(Name, compilation.GetDiagnostics(cancellationToken), []);
        }

        var failures = new List<string>();
        var diagnostics = Driver(compilation, failures).GetAllDiagnosticsAsync(cancellationToken).GetAwaiter().GetResult();
        return new Outcome(Name, diagnostics, failures);
    }

    /// <summary>The seconds a build spends in the callbacks of the analyzers, one after the other, as the driver counts them: without what the driver does for them.</summary>
    internal double SecondsInCallbacks(Compilation compilation, CancellationToken cancellationToken)
    {
        var driver = Driver(compilation, [], countsTime: true);
        var result = driver.GetAnalysisResultAsync(cancellationToken).GetAwaiter().GetResult();
        return result.AnalyzerTelemetryInfo.Values.Sum(static telemetry => telemetry.ExecutionTime.TotalSeconds);
    }

    /// <summary>The diagnostics an editor asks for after a change of one document: the compiler's, or those of the analyzers.</summary>
    internal Outcome Edit(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (IsPlain)
        {
            return new Outcome(Name, compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken), []);
        }

        var failures = new List<string>();
        var driver = Driver(compilation, failures);
        var model = driver.Compilation.GetSemanticModel(tree);
        var diagnostics = driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken).GetAwaiter().GetResult();
        return new Outcome(Name, diagnostics, failures);
    }

    private CompilationWithAnalyzers Driver(Compilation compilation, List<string> failures, bool countsTime = false) => new(compilation, Analyzers, new CompilationWithAnalyzersOptions(
        Options,
        onAnalyzerException: (exception, analyzer, _) =>
        {
            lock (failures)
            {
                failures.Add($"{analyzer.GetType().Name}: {exception.GetType().Name}: {exception.Message}");
            }
        },
        concurrentAnalysis: !countsTime, // The driver counts time on the wall: a callback that waits for another would be counted beside it.
        logAnalyzerExecutionTime: countsTime));
}

/// <summary>What one run gave.</summary>
internal sealed record Outcome(string Contestant, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<string> Failures)
{
    internal IEnumerable<Diagnostic> Errors => Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith("CS", StringComparison.Ordinal));

    /// <summary>How many findings there are that are not the compiler's.</summary>
    internal int Findings => Diagnostics.Count(static d => !d.Id.StartsWith("CS", StringComparison.Ordinal));
}
