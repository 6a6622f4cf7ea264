using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>How messages and fixes speak of the calls of a training loop.</summary>
internal static class Called
{
    internal static string Name(TrainingEvent item) => item.Operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IObjectCreationOperation creation => creation.Type?.Name ?? "",
        _ => item.Name,
    };

    /// <summary>What makes an object, where what was noted is that a variable gets it.</summary>
    internal static IOperation Maker(TrainingEvent made) => Operations.Unconverted(made.Operation is ISimpleAssignmentOperation assignment ? assignment.Value : made.Operation);

    /// <summary>Whether two places are in one function, so that what has a name at one has it at the other.</summary>
    internal static bool IsBeside(SyntaxNode left, SyntaxNode right) => SourcePlace.FunctionAround(left) == SourcePlace.FunctionAround(right);

    /// <summary>The innermost loop around a place, in its function.</summary>
    internal static StatementSyntax? LoopAround(SyntaxNode place)
    {
        var function = SourcePlace.FunctionAround(place);
        return place.Ancestors().TakeWhile(node => node != function).OfType<StatementSyntax>()
            .FirstOrDefault(static node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
    }
}
