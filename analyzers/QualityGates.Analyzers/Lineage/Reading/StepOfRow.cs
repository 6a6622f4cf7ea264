using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>Whether the row that is read in a turn of a loop is what the step of that turn learns from.</summary>
internal static class StepOfRow
{
    /// <summary>
    /// <c>foreach (var i in order) { var x = tensor(rows[i].X); … loss.backward(); }</c>: of all rows of a collection the terms are the same, so that
    /// one that is only shown in the same turn is told apart by the variables between the two places.
    /// </summary>
    /// <param name="read">Where the row is read.</param>
    /// <param name="step">Where gradients are made of its loss.</param>
    internal static bool IsLearned(Site read, Site step)
    {
        while (read.Node == step.Node && read.Inner is { } innerRead && step.Inner is { } innerStep)
        {
            (read, step) = (innerRead, innerStep);
        }

        if (read.Inner is not null || read.Node.SyntaxTree != step.Node.SyntaxTree || Turn(read.Node) is not { } turn || !turn.Span.Contains(step.Node.Span))
        {
            return false;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in turn.DescendantNodes())
        {
            if (node.SpanStart > step.Node.Span.End)
            {
                break;
            }

            var (name, value) = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } variable => (variable.Identifier.ValueText, initial),
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assignment => (target.Identifier.ValueText, assignment.Right),
                _ => ("", (ExpressionSyntax?)null),
            };
            if (value is not null && IsMadeOf(value, read.Node, names))
            {
                names.Add(name);
            }
            else if (node is AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax or TupleExpressionSyntax } several && IsMadeOf(several.Right, read.Node, names))
            {
                names.UnionWith(several.Left.DescendantNodesAndSelf().Select(NameOf).OfType<string>()); // var (x, y) = (rows[i].X, rows[i].Y);
            }
        }

        return IsMadeOf(step.Node, read.Node, names);
    }

    private static SyntaxNode? Turn(SyntaxNode place) => place.Ancestors().TakeWhile(static around => around is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).FirstOrDefault(Loops.Is);

    private static bool IsMadeOf(SyntaxNode value, SyntaxNode read, HashSet<string> names) =>
        value.Span.Contains(read.Span) || (names.Count > 0 && value.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
