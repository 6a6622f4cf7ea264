using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>The folders and names of a path that is put together as text, each as an argument of Path.Combine.</summary>
internal static class PathSegments
{
    /// <summary>The code of each; null where the text begins with a separator or one stands in a hole's place, so that nobody knows the parts.</summary>
    internal static List<string>? Of(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        var segments = new List<List<TextPiece>> { new() };
        var pieces = TextExpression.PiecesOf(whole);
        foreach (var piece in pieces)
        {
            if (piece.Text is not { } text)
            {
                segments[segments.Count - 1].Add(piece);
                continue;
            }

            var parts = text.Split('\\', '/');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    segments.Add([]);
                }

                if (parts[i].Length > 0)
                {
                    segments[segments.Count - 1].Add(new TextPiece(parts[i], null));
                }
            }
        }

        if (segments[0].Count == 0)
        {
            return null;
        }

        // What ends in a separator is a folder that something is put behind.
        var last = segments[segments.Count - 1];
        if (last.Count == 0)
        {
            segments.RemoveAt(segments.Count - 1);
            segments[segments.Count - 1].Add(new TextPiece("/", null));
        }

        segments.RemoveAll(static segment => segment.Count == 0 || (segment.Count == 1 && segment[0].Text == "."));
        return [.. segments.Select(segment => CodeOf(segment, whole, model, cancellationToken))];
    }

    private static string CodeOf(List<TextPiece> segment, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        if (segment.All(static piece => piece.Text is not null))
        {
            return PathParts.Quote(string.Concat(segment.Select(static piece => piece.Text)));
        }

        if (segment.Count == 1 && segment[0].Hole is ExpressionSyntax only && IsText(only))
        {
            return only.ToString();
        }

        return whole is not InterpolatedStringExpressionSyntax && segment.All(piece => piece.Hole is null || piece.Hole is ExpressionSyntax hole && IsText(hole))
            ? string.Join(" + ", segment.Select(static piece => piece.Text is { } text ? PathParts.Quote(text) : piece.Hole!.ToString()))
            : "$\"" + string.Concat(segment.Select(static piece => piece.Text is { } text ? InterpolatedPath.Escape(text)
                : piece.Hole is InterpolationSyntax written ? written.ToString()
                : "{" + Enclosed((ExpressionSyntax)piece.Hole!) + "}")) + "\"";

        bool IsText(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType == SpecialType.System_String;
    }

    // A colon would begin the format of the hole.
    private static string Enclosed(ExpressionSyntax expression) => expression is ConditionalExpressionSyntax ? $"({expression})" : expression.ToString();
}
