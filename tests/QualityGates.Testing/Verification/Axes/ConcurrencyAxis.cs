using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>A host keeps one instance of an analyzer and runs it on several projects at the same time.</summary>
internal sealed class ConcurrencyAxis : IAxis
{
    public string Name => "Concurrency";

    public string Claim => "The same analyzer instances running twice at the same time report the same: no state outlives or crosses a compilation.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(
            () => @case.Subject.With(@case.Subject.Compilation.Clone()).BuildAsync(cancellationToken), cancellationToken))).ConfigureAwait(false);
        return outcomes
            .Select(outcome => AnalyzerAxes.Crash(outcome, "Crash") ?? DiagnosticText.Difference(@case.Build.Diagnostics, outcome.Diagnostics))
            .FirstOrDefault(fault => fault is not null);
    }
}
