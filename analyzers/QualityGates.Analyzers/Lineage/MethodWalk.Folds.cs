using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>
/// Statistics written as loops: a sum, a least or greatest value that all rows have gone into when the loop over them ends. What a loop also reads
/// on its way is none: a running total says of each row what came before it.
/// </content>
internal sealed partial class MethodWalk
{
    private const int MaximumRowTerms = 200;

    private readonly Dictionary<SyntaxNode, bool> _folds = [];

    /// <summary>What an assignment leaves behind: a statistic of the rows that a loop goes through, where it is one; else the value.</summary>
    private Value Folded(IAssignmentOperation assignment, Value value)
    {
        if (!_inLoop[_block.Ordinal] || assignment.Syntax is not AssignmentExpressionSyntax written || !IsFold(written) || RowsBehind(value, TableOf(assignment.Target)) is not { } rows || IsPredicted(value))
        {
            return value;
        }

        ISymbol? of = assignment.Target switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation field => field.Field,
            IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation local } => local.Local,
            IArrayElementReferenceOperation { ArrayReference: IFieldReferenceOperation field } => field.Field,
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation local } => local.Local,
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IFieldReferenceOperation field } => field.Field,
            _ => null,
        };
        return of is null ? value : Make(assignment, KnownFacts.Folded, of, [rows]);
    }

    /// <summary>The table that holds one number for each group, where one of them is written.</summary>
    private Value? TableOf(IOperation target) => target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation or IFieldReferenceOperation } element ? Read(element.Instance) : null;

    private Value ReadCompound(ICompoundAssignmentOperation assignment)
    {
        var added = Read(assignment.Value);
        return Folded(assignment, added) is MadeValue folded && !ReferenceEquals(folded, added) ? folded
            : ComputeAt(assignment, assignment.OperatorKind.ToString(), Read(assignment.Target), added);
    }

    /// <summary>A score is a statistic too, but no knowledge about the rows that could go into them.</summary>
    private static bool IsPredicted(Value value) => Terms.In(value).Any(static term => term is MadeValue { Role: ApiRole.Fit or ApiRole.Transform or ApiRole.Predict or ApiRole.Backward or ApiRole.Draw });

    /// <summary>The rows that a value is made of one of, the first that is read; what a table of groups held so far is no row.</summary>
    private Value? RowsBehind(Value value, Value? table)
    {
        Value? rows = null;
        var seen = new HashSet<Value>();
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0 && seen.Count < MaximumRowTerms)
        {
            var term = pending.Pop();
            if (!seen.Add(term))
            {
                continue;
            }

            // x[i][j] is of a row of x: the outermost collection counts.
            if ((_elements.TryGetValue(term, out var whole) ? whole : term is PartValue { Name: PartValue.Element, Of: var of } ? of : null) is { } collection)
            {
                if (ReferenceEquals(collection, table))
                {
                    continue;
                }

                rows = collection;
                pending.Clear();
                pending.Push(collection);
            }
            else if (term is PartValue or MemberValue || (rows is null && term is ComputedValue or OpaqueValue or BundleValue or ChoiceValue))
            {
                for (var i = term.Operands.Length - 1; i >= 0; i--)
                {
                    pending.Push(term.Operands[i]);
                }
            }
        }

        return rows;
    }

    private bool IsFold(AssignmentExpressionSyntax assignment)
    {
        if (!_folds.TryGetValue(assignment, out var known))
        {
            _folds.Add(assignment, known = IsNewFold(assignment) || (assignment.Left is ElementAccessExpressionSyntax && GroupFolds.Is(assignment, LoopOver(assignment))));
        }

        return known;
    }

    private static bool IsNewFold(AssignmentExpressionSyntax assignment)
    {
        var target = assignment.Left;
        var statement = (SyntaxNode)assignment;
        if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !Names(assignment.Right, target))
        {
            // if (x[i] > greatest) greatest = x[i];
            if (assignment.FirstAncestorOrSelf<StatementSyntax>() is not { } alone
                || (alone.Parent is BlockSyntax { Statements.Count: 1 } block ? block.Parent : alone.Parent) is not IfStatementSyntax { Else: null, Condition: BinaryExpressionSyntax condition } choice
                || !IsComparison(condition) || !Names(condition, target) || !Names(condition, assignment.Right))
            {
                return false;
            }

            statement = choice;
        }
        else if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !assignment.IsKind(SyntaxKind.AddAssignmentExpression))
        {
            return false;
        }

        // What is written into a row is of that row.
        return LoopOver(assignment) is var (loop, row) && loop.Span.Length <= GroupFolds.MaximumLoop && !IsRead(target, row)
            && loop.DescendantNodes().All(node => node.RawKind != target.RawKind || !SyntaxFactory.AreEquivalent(node, target) || statement.Span.Contains(node.Span))
            && !loop.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(variable => variable.Identifier.ValueText == (target as IdentifierNameSyntax)?.Identifier.ValueText);
    }

    private static bool IsComparison(BinaryExpressionSyntax condition) => condition.Kind()
        is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static bool Names(SyntaxNode expression, SyntaxNode target) => expression.DescendantNodesAndSelf().Any(node => node.RawKind == target.RawKind && SyntaxFactory.AreEquivalent(node, target));

    /// <summary>The loop over the rows that go into a value: the one whose variable is a row, or the first index of one.</summary>
    private static (StatementSyntax Loop, string Row)? LoopOver(AssignmentExpressionSyntax assignment)
    {
        foreach (var node in assignment.Ancestors())
        {
            switch (node)
            {
                case MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return null;
                case ForEachStatementSyntax loop when IsRead(assignment.Right, loop.Identifier.ValueText):
                    return (loop, loop.Identifier.ValueText);
                case ForEachVariableStatementSyntax loop when loop.Variable.DescendantNodes().OfType<SingleVariableDesignationSyntax>()
                    .FirstOrDefault(declared => IsRead(assignment.Right, declared.Identifier.ValueText)) is { Identifier.ValueText: var name }:
                    return (loop, name);
                case ForStatementSyntax { Declaration.Variables: { Count: > 0 } variables } loop when IsRowIndex(assignment.Right, variables[0].Identifier.ValueText):
                    return (loop, variables[0].Identifier.ValueText);
            }
        }

        return null;
    }

    private static bool IsRead(SyntaxNode value, string name) => value.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    /// <summary><c>x[i][j]</c> and <c>x[i, j]</c> are of the row <c>i</c>; <c>row[j]</c> is of the row that a loop around goes through.</summary>
    private static bool IsRowIndex(SyntaxNode value, string name) => value.DescendantNodesAndSelf().Any(node =>
        node is ElementAccessExpressionSyntax { Expression: not ElementAccessExpressionSyntax, ArgumentList.Arguments: { Count: > 0 } at } access
        && at[0].Expression is IdentifierNameSyntax index && index.Identifier.ValueText == name
        && !(access.Expression is IdentifierNameSyntax row && value.Ancestors().OfType<ForEachStatementSyntax>().Any(loop => loop.Identifier.ValueText == row.Identifier.ValueText)));
}
