using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Whether a handler does nothing about the error: goes on, gives back nothing, writes a default.</summary>
internal static class SwallowedError
{
    // Added to a collection of this name, a row is kept apart and not left out.
    private static readonly string[] ErrorWords = ["error", "bad", "invalid", "skip", "reject", "fail", "problem", "issue"];

    internal static bool IsIn(CatchClauseSyntax handler) => handler.Block.Statements.All(static statement => IsNothing(statement));

    /// <summary>Whether what is given back instead of a row is noticed by who asked for it: counted, logged, thrown.</summary>
    internal static bool IsNoticed(CatchClauseSyntax handler, SyntaxNode member, References references, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var statement in handler.Block.Statements)
        {
            switch (statement)
            {
                case ReturnStatementSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.TrueLiteralExpression } }:
                    return true; // The caller is told.
                case ReturnStatementSyntax { Expression: not null } when model.GetEnclosingSymbol(statement.SpanStart, cancellationToken) is IMethodSymbol method:
                    foreach (var use in references.Of(method.OriginalDefinition, cancellationToken).Reads)
                    {
                        if (NameHolding(use.Syntax) is { } result && IsAskedAbout(result, use.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Parent ?? use.Syntax))
                        {
                            return true;
                        }
                    }

                    break;
                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } } when IsAskedAbout(variable.Identifier.ValueText, member):
                    return true;
            }
        }

        return false;
    }

    private static bool IsNothing(StatementSyntax statement) => statement switch
    {
        EmptyStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        YieldStatementSyntax { Expression: null } => true,
        ReturnStatementSyntax { Expression: var result } => result is null || IsDefault(result),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: var value } } => IsDefault(value) && !IsFlag(value),
        BlockSyntax block => block.Statements.All(static inner => IsNothing(inner)),
        _ => false,
    };

    private static bool IsFlag(ExpressionSyntax value) => value.IsKind(SyntaxKind.TrueLiteralExpression) || value.IsKind(SyntaxKind.FalseLiteralExpression);

    /// <summary>A value that says nothing. NaN does: it is how a missing value is written.</summary>
    private static bool IsDefault(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax => true,
        DefaultExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        PostfixUnaryExpressionSyntax { Operand: var inner } => IsDefault(inner),
        CastExpressionSyntax { Expression: var inner } => IsDefault(inner),
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" or "MinValue" or "MaxValue" or "Zero" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name }, ArgumentList.Arguments.Count: 0 } => name.Identifier.ValueText == "Empty",
        _ => false,
    };

    /// <summary>The variable that the result of a call goes to.</summary>
    private static string? NameHolding(SyntaxNode call) => call.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == call => name.Identifier.ValueText,
        IsPatternExpressionSyntax { Pattern: var pattern } => pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().FirstOrDefault()?.Identifier.ValueText,
        PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or AwaitExpressionSyntax => NameHolding(call.Parent),
        _ => null,
    };

    /// <summary>Whether a branch on a variable does more than leave the row out.</summary>
    private static bool IsAskedAbout(string variable, SyntaxNode code) => code.DescendantNodes().OfType<IfStatementSyntax>().Any(branch =>
        branch.Condition.DescendantTokens().Any(token => token.ValueText == variable)
        && (Notes(branch.Statement) || (branch.Else is { Statement: var otherwise } && Notes(otherwise))));

    private static bool Notes(StatementSyntax statement) => statement.DescendantNodesAndSelf().Any(static node => node switch
    {
        ThrowStatementSyntax => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } => true,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText is not ("Add" or "Append" or "Enqueue" or "Push") || HoldsErrors(access.Expression.ToString()),
        _ => false,
    });

    private static bool HoldsErrors(string collection) => ErrorWords.Any(word => collection.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
