using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>The constructors of bases that run although nobody writes a call of them: <c>class Rents : Trainer { }</c> runs what <c>Trainer()</c> says.</summary>
internal static class ImpliedBases
{
    /// <summary>From the nearest base on, as far as no constructor says itself which one it calls.</summary>
    internal static IEnumerable<IMethodSymbol> Of(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        while (constructor.ContainingType.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } type && CallsNoOther(constructor, cancellationToken)
            && type.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.All(static parameter => parameter.IsOptional)) is { } implied)
        {
            yield return implied;
            constructor = implied;
        }
    }

    private static bool CallsNoOther(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.DeclaringSyntaxReferences.All(reference => reference.GetSyntax(cancellationToken) switch
        {
            ConstructorDeclarationSyntax written => written.Initializer is null,
            TypeDeclarationSyntax type => type.BaseList is null || !type.BaseList.Types.Any(static listed => listed is PrimaryConstructorBaseTypeSyntax),
            _ => true,
        });
}
