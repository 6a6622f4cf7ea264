using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Data;

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
                var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
                return model is null ? null : new PathRewrite(combination, parts.WithoutWalk(combination, model, cancellationToken));

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
                var replacement = !EndsInSeparator(text) ? parts.BelowBase() : IsFirstOperand(expression) ? parts.BelowBaseWithSeparator() : parts.FolderBelowBase();
                if (Constants.DeclarationOf(expression) is { } constant)
                {
                    return await Constants.CanBecomeReadOnlyAsync(document, constant, cancellationToken).ConfigureAwait(false)
                        ? new PathRewrite(expression, replacement, constant)
                        : null;
                }

                return Constants.IsRequiredAt(expression) || IsFormat(expression) ? null : new PathRewrite(expression, replacement);

            default:
                return null;
        }
    }

    /// <summary>The rewrite of members that climb: a folder's name becomes the base; the folder as an object is left to its author.</summary>
    internal static PathRewrite? PlanClimb(ExpressionSyntax climb, PathParts parts, SemanticModel model, CancellationToken cancellationToken)
    {
        while (climb.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
        {
            climb = suppressed;
        }

        return model.GetTypeInfo(climb, cancellationToken).Type?.SpecialType == SpecialType.System_String ? new PathRewrite(climb, parts.Base()) : null;
    }

    internal void Apply(DocumentEditor editor)
    {
        editor.ReplaceNode(_target, _replacement.WithTriviaFrom(_target));
        foreach (var other in OtherOperands(_target))
        {
            editor.ReplaceNode(other, PathParts.Literal(other.Token.ValueText.Replace('\\', '/')).WithTriviaFrom(other));
        }

        if (_constant is not null)
        {
            editor.ReplaceNode(_constant, static (declaration, _) => Constants.ToReadOnly(declaration));
        }
    }

    /// <summary>What else is put together with a path: its separators are those of one system as well.</summary>
    private static IEnumerable<LiteralExpressionSyntax> OtherOperands(ExpressionSyntax target)
    {
        ExpressionSyntax whole = target;
        while (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            whole = sum;
        }

        return whole.DescendantNodes(static node => node is BinaryExpressionSyntax).OfType<LiteralExpressionSyntax>()
            .Where(literal => literal != target && literal.Token.Value is string text && PathText.Classify(text) != PathKind.Walk && PathText.HasBackslash(text));
    }

    // The base is no format.
    private static bool IsFormat(ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } };

    private static bool EndsInSeparator(string text) => text.Length > 0 && text[text.Length - 1] is '/' or '\\';

    private static bool IsFirstOperand(ExpressionSyntax expression) =>
        expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && sum.Left == expression && !IsLaterOperand(sum);

    private static bool IsLaterOperand(ExpressionSyntax expression) =>
        expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && sum.Right == expression;
}
