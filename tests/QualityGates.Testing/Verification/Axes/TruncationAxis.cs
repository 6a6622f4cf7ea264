using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>Code is incomplete most of the time while it is typed: each source is cut at the ends and in the middle of its statements.</summary>
internal sealed class TruncationAxis : IAxis
{
    /// <summary>Cuts of one test case; above, they are sampled evenly, so that long sources do not make slow suites.</summary>
    public const int MostCuts = 60;

    public string Name => "Truncation";

    public string Claim => "No analyzer throws on code that is still being typed.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        var compilation = @case.Subject.Compilation;
        var cuts = compilation.SyntaxTrees
            .SelectMany(tree => CutsOf(tree.GetRoot(cancellationToken)).Distinct().Order().Select(position => (Tree: tree, Position: position)))
            .ToList();
        foreach (var (tree, position) in Sample(cuts))
        {
            var cut = SourceEdit.CutAt(tree, position);
            var outcome = await @case.Subject.With(compilation.ReplaceSyntaxTree(tree, cut)).BuildAsync(cancellationToken).ConfigureAwait(false);
            if (AnalyzerAxes.Crash(outcome, $"With {tree.FilePath} ending like this") is { } crash)
            {
                return $"{crash}\nSource:\n{cut}";
            }
        }

        return null;
    }

    private static IEnumerable<int> CutsOf(SyntaxNode root)
    {
        foreach (var (index, statement) in root.DescendantNodes().OfType<StatementSyntax>().Index())
        {
            yield return statement.Span.End;

            // After the dot or the opening parenthesis is where a name or an argument is missing.
            var gap = statement.DescendantTokens().FirstOrDefault(token => token.Text is "(" or "." or "=");
            if (index % 3 == 0 && gap != default)
            {
                yield return gap.Span.End;
            }
        }
    }

    private static IEnumerable<T> Sample<T>(List<T> cuts)
        => cuts.Count <= MostCuts ? cuts : Enumerable.Range(0, MostCuts).Select(index => cuts[index * cuts.Count / MostCuts]);
}
