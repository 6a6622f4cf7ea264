using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace QualityGates.Fixes.Data;

/// <summary>
/// One planned rewrite of a hard-coded path. Planning decides whether the result is certain to compile and to name the same file below the
/// base; applying only edits.
/// </summary>
internal sealed class PathRewrite
{
    private readonly ExpressionSyntax _target;
    private readonly ExpressionSyntax _replacement;
    private readonly SyntaxNode? _constant;

    private PathRewrite(ExpressionSyntax target, ExpressionSyntax replacement, SyntaxNode? constant = null)
    {
        _target = target;
        _replacement = replacement;
        _constant = constant;
    }

    /// <summary>The rewrite for the expression of a finding, or null where none is safe.</summary>
    internal static async Task<PathRewrite?> PlanAsync(
        Document document, ExpressionSyntax expression, string text, PathParts parts, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case InvocationExpressionSyntax combination:
                return new PathRewrite(combination, parts.WithoutWalk(combination));

            case InterpolatedStringExpressionSyntax interpolation:
                return InterpolatedPath.Rewrite(interpolation, text, parts) is { } rewritten ? new PathRewrite(interpolation, rewritten) : null;

            case LiteralExpressionSyntax when IsLaterOperand(expression):
                return new PathRewrite(expression, PathParts.Literal(parts.InsideText(text)));

            // Path.Combine(root, "../../data/x.csv") keeps its root, unless the literal is the root.
            case LiteralExpressionSyntax { Parent: ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument }
                when PathParts.IsCombine(call):
                return new PathRewrite(expression, PathParts.ToSpread(list.Arguments.IndexOf(argument) == 0 ? parts.BelowBase() : parts.Alone()));

            case LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument }
                when PathParts.IsJoin(call) && call.ArgumentList.Arguments.IndexOf(argument) > 0:
                return new PathRewrite(expression, parts.Alone());

            case LiteralExpressionSyntax:
                var replacement = EndsInSeparator(text) && IsFirstOperand(expression) ? parts.BelowBaseWithSeparator() : parts.BelowBase();
                if (Constants.DeclarationOf(expression) is { } constant)
                {
                    return await Constants.CanBecomeReadOnlyAsync(document, constant, cancellationToken).ConfigureAwait(false)
                        ? new PathRewrite(expression, replacement, constant)
                        : null;
                }

                return Constants.IsRequiredAt(expression) ? null : new PathRewrite(expression, replacement);

            default:
                return null;
        }
    }

    internal void Apply(DocumentEditor editor)
    {
        editor.ReplaceNode(_target, _replacement.WithTriviaFrom(_target));
        if (_constant is not null)
        {
            editor.ReplaceNode(_constant, static (declaration, _) => Constants.ToReadOnly(declaration));
        }
    }

    private static bool EndsInSeparator(string text) => text.Length > 0 && text[text.Length - 1] is '/' or '\\';

    private static bool IsFirstOperand(ExpressionSyntax expression) =>
        expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && sum.Left == expression && !IsLaterOperand(sum);

    private static bool IsLaterOperand(ExpressionSyntax expression) =>
        expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && sum.Right == expression;
}
