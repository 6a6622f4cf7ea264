using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.Rules.Data;

/// <summary>
/// The texts of a file, and the few other words that rules about data begin at: read off once a version of the file, so that they look at few
/// places, and bind fewer.
/// </summary>
internal sealed class WrittenTexts
{
    private const int ShortestText = 2;

    private static readonly ConditionalWeakTable<SyntaxTree, WrittenTexts> ByTree = new();

    private WrittenTexts(ImmutableArray<SyntaxToken> texts, ImmutableArray<SyntaxToken> climbs, ImmutableArray<SyntaxToken> failures)
    {
        Texts = texts;
        Climbs = climbs;
        Failures = failures;
    }

    /// <summary>Literals, and the texts between the holes of interpolated strings, of two characters or more; separators also alone.</summary>
    internal ImmutableArray<SyntaxToken> Texts { get; }

    /// <summary>Names of members that give the folder above.</summary>
    internal ImmutableArray<SyntaxToken> Climbs { get; }

    /// <summary>Where it shows that a text is not what it should be: <c>catch</c>, and the names of calls that say so by their result.</summary>
    internal ImmutableArray<SyntaxToken> Failures { get; }

    internal static WrittenTexts Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        ByTree.TryGetValue(tree, out var known) ? known : ByTree.GetValue(tree, t => Read(t.GetRoot(cancellationToken)));

    /// <summary>The text of a token as it is when the program runs.</summary>
    internal static string TextOf(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? token.ValueText.Replace("{{", "{").Replace("}}", "}") : token.ValueText;

    private static WrittenTexts Read(SyntaxNode root)
    {
        var texts = ImmutableArray.CreateBuilder<SyntaxToken>();
        var climbs = ImmutableArray.CreateBuilder<SyntaxToken>();
        var failures = ImmutableArray.CreateBuilder<SyntaxToken>();
        foreach (var token in root.DescendantTokens())
        {
            switch (token.Kind())
            {
                case SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                    when token.ValueText is { Length: >= ShortestText } or "\\" or "/":
                    texts.Add(token);
                    break;
                case SyntaxKind.IdentifierToken when token.ValueText is "GetParent" or "GetDirectoryName" or "Parent":
                    climbs.Add(token);
                    break;
                case SyntaxKind.CatchKeyword:
                case SyntaxKind.IdentifierToken when token.ValueText is "TryParse" or "TryParseExact":
                    failures.Add(token);
                    break;
            }
        }

        return new WrittenTexts(texts.ToImmutable(), climbs.ToImmutable(), failures.ToImmutable());
    }
}
