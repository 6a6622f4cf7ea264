using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Whether the code keeps what a comparison or an ordering puts first.</summary>
internal sealed class Selection(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 20;

    /// <summary>
    /// Whether the outcome of a comparison decides which value is kept: a conditional expression of values, an assignment under the condition.
    /// Throwing, printing and setting a flag are what a gate does.
    /// </summary>
    internal static bool IsKept(Site comparison)
    {
        var nodes = new Stack<SyntaxNode>();
        for (var step = comparison; step is not null; step = step.Inner)
        {
            nodes.Push(step.Node);
        }

        while (nodes.Count > 0)
        {
            switch (Decided(nodes.Pop()))
            {
                case IfStatementSyntax decided:
                    return Keeps(decided.Statement) || (decided.Else is { } otherwise && Keeps(otherwise)) || (Leaves(decided.Statement) && Following(decided).Any(Keeps));
                case ConditionalExpressionSyntax choice:
                    return !IsConstant(choice.WhenTrue) && !IsConstant(choice.WhenFalse);
                case SwitchExpressionArmSyntax arm:
                    return !IsConstant(arm.Expression);
            }
        }

        return false;
    }

    /// <summary>Whether the first of an ordering is taken, or the call takes the best by itself.</summary>
    internal bool IsFirstTaken(MadeValue select)
    {
        if (lineage.Apis.Find(select.Member, ApiRole.Same) is null)
        {
            return true;
        }

        // An ordering clause has no operation of its own; what becomes of it becomes of the query.
        var place = select.Site.Innermost;
        return lineage.References.OperationOf(place.FirstAncestorOrSelf<OrderingSyntax>() is { } clause ? clause.FirstAncestorOrSelf<QueryExpressionSyntax>()! : place, cancellationToken) is { } call
            && IsFirstTaken(call, 0);
    }

    private bool IsFirstTaken(IOperation ordered, int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        switch (ordered.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation:
                return IsFirstTaken(ordered.Parent, depth + 1);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return argument.Parameter?.Ordinal == 0 && IsFirstTakenBy(call, depth);
            case IInvocationOperation call when call.Instance == ordered:
                return IsFirstTakenBy(call, depth);
            case IArrayElementReferenceOperation element:
                return element.Indices.Length == 1 && element.Indices[0] != ordered && element.Indices[0].ConstantValue.HasValue;
            case IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == ordered:
                return element.Arguments.Length == 1 && element.Arguments[0].Value.ConstantValue.HasValue;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                return lineage.References.Of(local, cancellationToken).Reads.Any(read => IsFirstTaken(read, depth + 1));
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { } local } } assignment when assignment.Value == ordered:
                return lineage.References.Of(local, cancellationToken).Reads.Any(read => IsFirstTaken(read, depth + 1));
            default:
                return false;
        }
    }

    private bool IsFirstTakenBy(IInvocationOperation call, int depth)
    {
        var api = lineage.Apis.Find(call.TargetMethod);
        return api?.As(ApiRole.Part) is { } part ? part["name"] == PartValue.Element
            : (api?.As(ApiRole.Same) ?? api?.As(ApiRole.Map) ?? api?.As(ApiRole.Subset)) is not null && IsFirstTaken(call, depth + 1);
    }

    /// <summary>What a condition decides; null when it is only computed.</summary>
    private static SyntaxNode? Decided(SyntaxNode condition)
    {
        for (var node = condition; ; node = node.Parent)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax or PatternSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }:
                case BinaryExpressionSyntax when node == condition: // x.CompareTo(y) > 0
                    continue;
                case IfStatementSyntax statement when statement.Condition == node:
                    return statement;
                case ConditionalExpressionSyntax choice when choice.Condition == node:
                    return choice;
                case SwitchExpressionArmSyntax arm:
                    return arm;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether what follows runs only for the better one.</summary>
    private static bool Leaves(StatementSyntax branch) =>
        (branch is BlockSyntax block ? block.Statements.LastOrDefault() : branch) is ContinueStatementSyntax or BreakStatementSyntax;

    private static IEnumerable<SyntaxNode> Following(IfStatementSyntax decided) =>
        decided.Parent is BlockSyntax block ? block.Statements.Where(statement => statement.SpanStart > decided.Span.End) : [];

    private static bool Keeps(SyntaxNode branch) =>
        branch.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !IsConstant(assignment.Right));

    private static bool IsConstant(ExpressionSyntax expression) => expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } or ThrowExpressionSyntax;
}
