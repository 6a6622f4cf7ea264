using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Fixes.Data;

/// <summary>Rewrites a path with holes: <c>$"/home/me/data/{name}.csv"</c>.</summary>
internal static class InterpolatedPath
{
    /// <summary>The rewritten expression, or null for raw strings, whose quoting is the author's.</summary>
    internal static ExpressionSyntax? Rewrite(InterpolatedStringExpressionSyntax interpolation, string text, PathParts parts)
    {
        if (interpolation.StringStartToken.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken)
            || interpolation.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken))
        {
            return null;
        }

        var index = interpolation.Contents.IndexOf(content => content is InterpolatedStringTextSyntax part && TextOf(part) == text);
        if (index < 0)
        {
            return null;
        }

        var kept = parts.InsideText(text);
        var rewritten = "$\"" + string.Concat(interpolation.Contents.Select((content, i) =>
            i == index ? Escape(index == 0 ? kept.TrimStart('/') : kept)
            : content is InterpolatedStringTextSyntax other ? Escape(TextOf(other).Replace('\\', '/'))
            : content.ToString())) + "\"";
        var result = SyntaxFactory.ParseExpression(rewritten);
        return index == 0 ? parts.BelowBase(result) : result;
    }

    // The token's value has its braces still doubled.
    private static string TextOf(InterpolatedStringTextSyntax part) => part.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");

    private static string Escape(string text) => SymbolDisplay.FormatLiteral(text, quote: false).Replace("\"", "\\\"").Replace("{", "{{").Replace("}", "}}");
}
