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
        var result = SyntaxFactory.ParseExpression(Write(interpolation, (i, other) =>
            i != index ? other.Replace('\\', '/') : index == 0 ? kept.TrimStart('/') : kept));
        return index == 0 ? parts.BelowBase(result) : result;
    }

    /// <summary>The code of an interpolated string with other texts between its holes.</summary>
    internal static string Write(InterpolatedStringExpressionSyntax interpolation, Func<int, string, string> change) =>
        "$\"" + string.Concat(interpolation.Contents.Select((content, i) => content is InterpolatedStringTextSyntax text ? Escape(change(i, TextOf(text))) : content.ToString())) + "\"";

    // The token's value has its braces still doubled.
    private static string TextOf(InterpolatedStringTextSyntax part) => part.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}");

    internal static string Escape(string text) => SymbolDisplay.FormatLiteral(text, quote: false).Replace("\"", "\\\"").Replace("{", "{{").Replace("}", "}}");
}
