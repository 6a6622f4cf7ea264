using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>Whether two places are in one function, so that what has a name at one has it at the other.</summary>
    internal static bool IsBeside(SyntaxNode left, SyntaxNode right) => FunctionAround(left) == FunctionAround(right);

    /// <summary>The body of the innermost function a place is in.</summary>
    internal static SyntaxNode? FunctionAround(SyntaxNode place) => place.Ancestors().FirstOrDefault(static node =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or CompilationUnitSyntax);

    /// <summary>The innermost loop around a place, in its function.</summary>
    internal static StatementSyntax? LoopAround(SyntaxNode place)
    {
        var function = FunctionAround(place);
        return place.Ancestors().TakeWhile(node => node != function).OfType<StatementSyntax>()
            .FirstOrDefault(static node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
    }
}
