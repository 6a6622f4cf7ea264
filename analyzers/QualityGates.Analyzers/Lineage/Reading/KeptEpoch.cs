using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// An epoch of a hand-written training loop that is kept, or the last one, because of what the network does on a test part. The measure is
/// arithmetic over batches, which terms do not hold on to, so its way from the call to the condition is read from the code.
/// </summary>
/// <param name="Measured">The call that runs the network on the test part.</param>
/// <param name="Kept">What happens under the condition: the network is saved, the loop is left.</param>
internal sealed record KeptEpoch(Site Measured, Site Kept)
{
    private const int MaximumDepth = 100;

    internal static IEnumerable<KeptEpoch> In(MethodLineage method)
    {
        var steps = method.Events.Where(static item => item.Value is MadeValue { Role: ApiRole.Backward }).ToList();
        if (steps.Count == 0)
        {
            yield break;
        }

        var trained = ProgramModels.Trained(method);
        var seen = new HashSet<SyntaxNode>();
        foreach (var item in method.Events)
        {
            if (item is { InLoop: true, Value: MadeValue { Role: ApiRole.Transform } run }
                && !trained.Contains(run) && IsTestPart(run["rows"], 0)
                && run.Site is { Inner: not null, Node: InvocationExpressionSyntax call } && seen.Add(call)
                && call.Ancestors().FirstOrDefault(node => IsLoop(node) && steps.Any(step => node.Span.Contains(step.Site.Node.Span) && node.SyntaxTree == step.Site.Node.SyntaxTree)) is { } loop
                && KeptBy(call, loop, method) is { } kept)
            {
                yield return new KeptEpoch(new Site(call), kept);
            }
        }
    }

    private static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    private static Site? KeptBy(InvocationExpressionSyntax call, SyntaxNode loop, MethodLineage method)
    {
        var names = NamesOf(call);
        foreach (var condition in loop.DescendantNodes().OfType<IfStatementSyntax>())
        {
            if (!condition.Condition.DescendantNodesAndSelf().Any(node => IsComparison(node) && node.DescendantNodes().Any(part => part == call || (part is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)))))
            {
                continue;
            }

            foreach (var item in method.Events)
            {
                if (item.Value is MadeValue { Role: ApiRole.Save } save && save.Site.Node.SyntaxTree == condition.SyntaxTree && condition.Statement.Span.Contains(save.Site.Node.Span))
                {
                    return save.Site;
                }
            }

            if (condition.Statement.DescendantNodesAndSelf().FirstOrDefault(node => node is BreakStatementSyntax && node.Ancestors().First(IsLoop) == loop) is { } exit)
            {
                return new Site(exit);
            }
        }

        return null;
    }

    private static bool IsComparison(SyntaxNode node) =>
        node.Kind() is SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression;

    /// <summary>The variables that hold what the call returned.</summary>
    private static HashSet<string> NamesOf(InvocationExpressionSyntax call)
    {
        SyntaxNode value = call;
        while (value.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or MemberAccessExpressionSyntax)
        {
            value = value.Parent;
        }

        return [.. value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => [variable.Identifier.ValueText],
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => [name.Identifier.ValueText],
            AssignmentExpressionSyntax { Left: var target } => target.DescendantNodesAndSelf().Select(static node => node switch
            {
                SingleVariableDesignationSyntax declared => declared.Identifier.ValueText,
                IdentifierNameSyntax { Parent: ArgumentSyntax } name => name.Identifier.ValueText,
                _ => "",
            }).Where(static name => name.Length > 0),
            _ => Enumerable.Empty<string>(),
        }];
    }

    /// <summary>Whether rows are of the test part of a division, or of a data set that comes divided.</summary>
    private static bool IsTestPart(Value rows, int depth) => depth < MaximumDepth && rows switch
    {
        PartValue { Name: "test" or "holdout" } => true,
        PartValue part => IsTestPart(part.Of, depth + 1),
        MadeValue { Role: ApiRole.Source } source => source["split"] is ConstantValue { Constant: false or "test" },
        MadeValue { Role: ApiRole.Same or ApiRole.Select } made => IsTestPart(made["of"], depth + 1),
        MadeValue { Role: ApiRole.Map or ApiRole.Subset or ApiRole.Transform } made => IsTestPart(made["rows"], depth + 1),
        _ => false,
    };
}
