using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Rules.Data;

/// <summary>One part of a text that is put together: written out, or an expression.</summary>
/// <param name="Text">What is written out; null for an expression.</param>
/// <param name="Hole">The expression; of a hole in an interpolated string with its format, the whole hole.</param>
internal readonly record struct TextPiece(string? Text, SyntaxNode? Hole);

/// <summary>Sums and interpolated strings as the texts and expressions they consist of.</summary>
internal static class TextExpression
{
    /// <summary>The text of a token as it is when the program runs.</summary>
    internal static string TextOf(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? token.ValueText.Replace("{{", "{").Replace("}}", "}") : token.ValueText;

    /// <summary>The whole expression that the text of a token is a part of.</summary>
    internal static ExpressionSyntax? Around(SyntaxToken token)
    {
        var whole = token.Parent is InterpolatedStringTextSyntax ? token.Parent.Parent as ExpressionSyntax : token.Parent as ExpressionSyntax;
        while (whole?.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } })
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole;
    }

    internal static List<TextPiece> PiecesOf(ExpressionSyntax whole)
    {
        var pieces = new List<TextPiece>();
        Collect(whole, pieces);
        return pieces;
    }

    private static void Collect(ExpressionSyntax expression, List<TextPiece> pieces)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { Token.Value: string text }:
                Add(text);
                break;
            case LiteralExpressionSyntax { Token.Value: '\\' }: // folder + '\\' + name
                Add("\\");
                break;
            case InterpolatedStringExpressionSyntax interpolation:
                foreach (var content in interpolation.Contents)
                {
                    if (content is InterpolatedStringTextSyntax written)
                    {
                        Add(TextOf(written.TextToken));
                    }
                    else
                    {
                        pieces.Add(new TextPiece(null, content is InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole ? hole.Expression : content));
                    }
                }

                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsText(sum):
                Collect(sum.Left, pieces);
                Collect(sum.Right, pieces);
                break;
            case ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum } when IsText(sum):
                Collect(sum, pieces);
                break;
            default:
                pieces.Add(new TextPiece(null, expression));
                break;
        }

        // Two texts beside each other are one.
        void Add(string text)
        {
            if (pieces.Count > 0 && pieces[pieces.Count - 1].Text is { } before)
            {
                pieces[pieces.Count - 1] = new TextPiece(before + text, null);
            }
            else
            {
                pieces.Add(new TextPiece(text, null));
            }
        }
    }

    /// <summary>Whether a sum is one of texts: (index + 1) in the middle of one is not.</summary>
    private static bool IsText(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is string or '\\',
        InterpolatedStringExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsText(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsText(sum.Left) || IsText(sum.Right),
        _ => false,
    };
}
