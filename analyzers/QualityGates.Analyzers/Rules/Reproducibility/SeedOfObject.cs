using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>A seed that an object is given once, when it is made, and that is the same in every call of its methods.</summary>
internal static class SeedOfObject
{
    internal static bool Is(IOperation seed, References references, CancellationToken cancellationToken) => seed.DescendantsAndSelf().All(part => part switch
    {
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } =>
            references.Of(parameter, cancellationToken) is { Writes.IsEmpty: true, Reads: var reads } && !reads.Any(IsChanged), // class Demo(int seed)
        IFieldReferenceOperation { Field: var field, Instance: null or IInstanceReferenceOperation } => field.IsReadOnly || field.IsConst,
        IPropertyReferenceOperation { Property: var property, Instance: null or IInstanceReferenceOperation } => IsKept(property, cancellationToken),
        IInstanceReferenceOperation or IConversionOperation or IBinaryOperation or ILiteralOperation or IParenthesizedOperation => true,
        _ => false,
    });

    private static bool IsChanged(IOperation read) => read.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
        || (read.Parent is ICompoundAssignmentOperation change && change.Target == read);

    /// <summary>Whether a use of a method is on the object whose method it is in.</summary>
    internal static bool IsOwn(IOperation use) => use switch
    {
        IInvocationOperation call => call.Instance is null or IInstanceReferenceOperation,
        IMemberReferenceOperation member => member.Instance is null or IInstanceReferenceOperation,
        _ => false,
    };

    /// <summary>Whether a property gives what was put into it when the object was made, and works nothing out.</summary>
    private static bool IsKept(IPropertySymbol property, CancellationToken cancellationToken) =>
        property is { IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false, SetMethod: null or { IsInitOnly: true } }
        && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            ParameterSyntax => true, // record Demo(int Seed)
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } => accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
            _ => false,
        };
}
