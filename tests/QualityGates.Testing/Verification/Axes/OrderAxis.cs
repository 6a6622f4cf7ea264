using Microsoft.CodeAnalysis;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Axes;

internal sealed class OrderAxis : IAxis
{
    public string Name => "Order";

    public string Claim => "The order of the files of a project changes nothing.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        var trees = @case.Subject.Compilation.SyntaxTrees.ToArray();
        foreach (var order in Orders(trees))
        {
            var outcome = await @case.Subject.WithTrees(order).BuildAsync(cancellationToken).ConfigureAwait(false);
            var fault = AnalyzerAxes.Crash(outcome, "Crash") ?? DiagnosticText.Difference(@case.Build.Diagnostics, outcome.Diagnostics);
            if (fault is not null)
            {
                return $"With the files in the order {string.Join(", ", order.Select(tree => tree.FilePath))}:\n{fault}";
            }
        }

        return null;
    }

    private static IEnumerable<SyntaxTree[]> Orders(SyntaxTree[] trees)
    {
        if (trees.Length > 1)
        {
            yield return [.. trees.Reverse()];
        }

        if (trees.Length > 2)
        {
            yield return [.. trees[1..], trees[0]];
        }
    }
}
