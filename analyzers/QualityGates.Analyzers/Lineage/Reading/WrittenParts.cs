using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>How code names the parts of a division; for fixes, which need something to write.</summary>
internal static class WrittenParts
{
    /// <summary>The expression written for a part of a call.</summary>
    internal static ExpressionSyntax? ArgumentFor(string part, MadeValue made, IInvocationOperation call) =>
        made.Fact.IndexOf(part) is >= 0 and var index && made.Fact.Parts[index] is { Property: null } played
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == played.Parameter && !argument.IsImplicit)?.Value.Syntax as ExpressionSyntax
            : null;

    /// <summary>What to write for the test part beside a train part: <c>split.TestSet</c> for <c>split.TrainSet</c>, or for a variable that was set to it.</summary>
    internal static string? TestPartBeside(ExpressionSyntax? train, IOperation call, ApiModel apis, CancellationToken cancellationToken)
    {
        if (call.SemanticModel is not { } model || train is null)
        {
            return null;
        }

        if (train is IdentifierNameSyntax && model.GetSymbolInfo(train, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared }
            && declared[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value })
        {
            train = value;
        }

        return train is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax split } && model.GetSymbolInfo(train, cancellationToken).Symbol is { } part
            && apis.Find(part, ApiRole.Part)?["name"] == "train"
            && part.ContainingType.GetMembers().FirstOrDefault(member => apis.Find(member, ApiRole.Part)?["name"] == "test") is { } test
                ? split.Identifier.ValueText + "." + test.Name
                : null;
    }
}
