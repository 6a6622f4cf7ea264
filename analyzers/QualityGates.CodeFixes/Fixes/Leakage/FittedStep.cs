using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Fixes.Leakage;

/// <summary>Rows transformed by a step that was fitted on them: <c>step.Fit(rows).Transform(rows)</c>, in one expression or through locals.</summary>
/// <param name="Step">The step.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Fit">The call that fits.</param>
/// <param name="Fitted">The local that holds the fitted step; null where it is not kept.</param>
internal sealed record FittedStep(ExpressionSyntax Step, ExpressionSyntax Rows, InvocationExpressionSyntax Fit, VariableDeclaratorSyntax? Fitted)
{
    /// <summary>Reads an expression that transforms rows; null when it is none, or of other rows than those the step was fitted on.</summary>
    internal static FittedStep? In(ExpressionSyntax expression, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Call(expression, ApiRole.Transform, apis, model, cancellationToken) is not var (fitted, rows, _))
        {
            return null;
        }

        var declaration = Locals.DeclarationOf(fitted, model, cancellationToken);
        return Call(declaration?.Initializer!.Value ?? fitted, ApiRole.Fit, apis, model, cancellationToken) is var (step, learned, fit)
            && Locals.AreSame(rows, learned, model, cancellationToken)
                ? new FittedStep(step, rows, fit, declaration)
                : null;
    }

    /// <summary>A call of one role with one argument: what it is called on, and the argument.</summary>
    internal static (ExpressionSyntax On, ExpressionSyntax Argument, InvocationExpressionSyntax Call)? Call(
        ExpressionSyntax expression, ApiRole role, ApiModel apis, SemanticModel model, CancellationToken cancellationToken) =>
        Unwrapped(expression) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access, ArgumentList.Arguments: { Count: 1 } arguments } call
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { IsExtensionMethod: false } method && apis.Find(method, role) is not null
            ? (Unwrapped(access.Expression), Unwrapped(arguments[0].Expression), call)
            : null;

    /// <summary>The local that a part of a split is taken of, as in <c>split.TrainSet</c>.</summary>
    internal static ExpressionSyntax? SplitOf(ExpressionSyntax part, string name, ApiModel apis, SemanticModel model, CancellationToken cancellationToken) =>
        part is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax split } access
        && model.GetSymbolInfo(access, cancellationToken).Symbol is { } symbol && apis.Find(symbol, ApiRole.Part)?["name"] == name
            ? split
            : null;

    internal static ExpressionSyntax Unwrapped(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
