using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// Statistics of groups, written as a loop: <c>sums[row.Town] += row.Price</c>. All rows have gone into the table when the loop ends; a loop that
/// reads the table for anything else on its way says of each row what came before it.
/// </summary>
internal static class GroupFolds
{
    /// <summary>Characters of a loop that is looked through once for each assignment in it: more than anybody writes a statistic in.</summary>
    internal const int MaximumLoop = 20_000;

    /// <param name="assignment">What may add to a group.</param>
    /// <param name="over">The loop over the rows that go into it, and the name of the row or its number.</param>
    internal static bool Is(AssignmentExpressionSyntax assignment, (StatementSyntax Loop, string Row)? over) =>
        over is var (loop, row) && loop.Span.Length <= MaximumLoop
        && assignment.Left is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } element
        && Names(element.ArgumentList, row) && !Names(element.Expression, row)
        && LocalsOf(loop, element.Expression) is var soFar
        && (assignment.IsKind(SyntaxKind.AddAssignmentExpression) || (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right.DescendantNodesAndSelf().Any(node => IsSoFar(node, element.Expression, soFar))))
        && loop.DescendantNodes().All(node => !IsSoFar(node, element.Expression, soFar) || IsCounting(node, element.Expression));

    /// <summary>The variables of a loop that hold what a table says so far.</summary>
    private static HashSet<string> LocalsOf(StatementSyntax loop, ExpressionSyntax table)
    {
        var locals = new HashSet<string>();
        foreach (var node in loop.DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer: { } initial } variable when IsIn(initial, table):
                    locals.Add(variable.Identifier.ValueText);
                    break;
                case AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax declared } taken when IsIn(taken.Right, table):
                    locals.UnionWith(declared.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(static variable => variable.Identifier.ValueText));
                    break;
                case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax asked }, Designation: SingleVariableDesignationSyntax found } when IsIn(asked.Expression, table):
                    locals.Add(found.Identifier.ValueText);
                    break;
            }
        }

        return locals;
    }

    private static bool IsSoFar(SyntaxNode node, ExpressionSyntax table, HashSet<string> locals) =>
        IsTable(node, table) || (node is IdentifierNameSyntax name && locals.Contains(name.Identifier.ValueText));

    /// <summary>Whether what the table says so far is read only to add to it.</summary>
    private static bool IsCounting(SyntaxNode node, ExpressionSyntax table)
    {
        foreach (var around in node.Ancestors())
        {
            switch (around)
            {
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left is DeclarationExpressionSyntax || (assignment.Left is ElementAccessExpressionSyntax { Expression: var written } && SyntaxFactory.AreEquivalent(written, table));
                case VariableDeclaratorSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression }:
                    return true;
                case IfStatementSyntax decided:
                    return decided.Condition.Span.Contains(node.Span);
                case StatementSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsIn(SyntaxNode value, ExpressionSyntax table) => value.DescendantNodesAndSelf().Any(node => IsTable(node, table));

    private static bool IsTable(SyntaxNode node, ExpressionSyntax table) => node.RawKind == table.RawKind && SyntaxFactory.AreEquivalent(node, table);

    private static bool Names(SyntaxNode value, string name) => value.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);
}
