using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Testing.Verification.Analysis;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>Code is incomplete most of the time while it is typed: each source is cut at the ends and in the middle of its statements.</summary>
internal sealed class TruncationAxis : IAxis
{
    /// <summary>Cuts of one test case; above, they are sampled evenly, so that long sources do not make slow suites.</summary>
    public const int MostCuts = 60;

    private const int FirstOfNewest = 5;

    // The same tests run on the oldest and on the newest Roslyn: each takes every other cut, so that both together take them all.
    private static readonly int Turn = typeof(Compilation).Assembly.GetName().Version!.Major >= FirstOfNewest ? 1 : 0;

    private static readonly ConcurrentDictionary<string, byte> Seen = new(StringComparer.Ordinal);

    public string Name => "Truncation";

    public string Claim => "No analyzer throws on code that is still being typed.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        var compilation = @case.Subject.Compilation;
        var cuts = compilation.SyntaxTrees
            .SelectMany(tree => CutsOf(tree.GetRoot(cancellationToken)).Distinct().Order().Select(position => (Tree: tree, Position: position)))
            .ToList();
        foreach (var (tree, position) in Sample(cuts).Where((_, index) => index % 2 == Turn))
        {
            var cut = SourceEdit.CutAt(tree, position);
            var subject = @case.Subject.With(compilation.ReplaceSyntaxTree(tree, cut));
            if (!Seen.TryAdd(IdentityOf(subject), 0))
            {
                continue;
            }

            var outcome = await subject.BuildAsync(cancellationToken).ConfigureAwait(false);
            if (AnalyzerAxes.Crash(outcome, $"With {tree.FilePath} ending like this") is { } crash)
            {
                return $"{crash}\nSource:\n{cut}";
            }
        }

        return null;
    }

    /// <summary>Test cases share the code in front of what they are about: cut there, they are one and the same program, which is analysed once.</summary>
    private static string IdentityOf(AnalysisSubject subject)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in subject.Analyzers.Select(analyzer => analyzer.GetType().FullName!).Append(subject.Configuration).Append($"{subject.Compilation.Options.OutputKind} {subject.Compilation.Options.NullableContextOptions}")
            .Concat(subject.Compilation.References.Select(reference => reference.Display!))
            .Concat(subject.Compilation.SyntaxTrees.SelectMany(tree => new[] { tree.FilePath, tree.ToString() })))
        {
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
            hash.AppendData([0, 0]);
        }

        return Convert.ToHexString(hash.GetCurrentHash());
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
