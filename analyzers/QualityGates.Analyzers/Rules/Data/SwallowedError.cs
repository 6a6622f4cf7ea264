using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Whether a handler does nothing about the error: goes on, gives back nothing, writes a default.</summary>
internal static class SwallowedError
{
    internal static bool IsIn(CatchClauseSyntax handler) => handler.Block.Statements.All(static statement => IsNothing(statement));

    /// <summary>Whether what is left instead of a row is noticed by who gets it: counted, logged, thrown.</summary>
    internal static bool IsNoticed(CatchClauseSyntax handler, BlockSyntax attempt, LineageModel lineage, CancellationToken cancellationToken)
    {
        var left = new List<ExpressionSyntax>();
        foreach (var node in handler.Block.DescendantNodes())
        {
            switch (node)
            {
                case ReturnStatementSyntax { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.TrueLiteralExpression } }:
                    return true; // The caller is told.
                case ReturnStatementSyntax { Expression: { } result }:
                    left.Add(result);
                    break;
                case AssignmentExpressionSyntax { Right: var value }:
                    left.Add(value);
                    break;
            }
        }

        foreach (var value in left)
        {
            if (lineage.References.OperationOf(value, cancellationToken) is { } missing && new MissingRow(lineage, cancellationToken).IsNoticed(missing))
            {
                return true;
            }
        }

        return left.Count == 0 && lineage.References.OperationOf(attempt, cancellationToken) is { } attempted
            && attempted.DescendantsAndSelf().Any(part => part switch
            {
                // What the attempt did not get to is as it was before; in the next turn of a loop, that says nothing of this one.
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } =>
                    lineage.References.InitialOf(local, cancellationToken) is { } before && !attempt.Span.Contains(before.Syntax.Span)
                    && !attempt.Ancestors().TakeWhile(around => !around.Span.Contains(before.Syntax.Span)).Any(Loops.Is) && new MissingRow(lineage, cancellationToken).IsNoticedKept(before),
                IInvocationOperation { Instance: { } rows } call when lineage.Apis.Find(call.TargetMethod, ApiRole.Add) is not null => new MissingRow(lineage, cancellationToken).IsCountedIn(rows),
                _ => false,
            });
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
}
