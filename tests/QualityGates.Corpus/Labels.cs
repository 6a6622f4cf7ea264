using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.Corpus;

/// <summary>A finding that is wanted. The same label twice means two findings.</summary>
/// <param name="Line">Counted from 1.</param>
internal sealed record Label(string Path, int Line, string Id);

/// <summary>What the comments of a program say: its header, and the labels at the ends of lines.</summary>
internal static partial class Labels
{
    public static IEnumerable<Label> Of(SyntaxTree tree) =>
        from comment in Comments(tree)
        let match = Expectation().Match(comment.Text)
        where match.Success
        from id in match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select new Label(tree.FilePath, comment.Line, id);

    /// <summary>The text after <c>// key:</c> in the comments of the file, or null.</summary>
    public static string? Header(SyntaxTree tree, string key) => Comments(tree)
        .Select(static comment => comment.Text)
        .FirstOrDefault(text => text.StartsWith($"// {key}:", StringComparison.Ordinal))?[$"// {key}:".Length..].Trim();

    // Comments, not text: a label in a string is none.
    private static IEnumerable<(int Line, string Text)> Comments(SyntaxTree tree) => tree.GetRoot()
        .DescendantTrivia()
        .Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        .Select(static trivia => (trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1, trivia.ToString()));

    [GeneratedRegex(@"^// expect: ((?:\S+ ?)+)$")]
    private static partial Regex Expectation();
}
