using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Follows a value and whatever carries it: the row it is written into, the collection the row is put into, what LINQ makes of that, until a
/// member of an ML library is given one of them.
/// </summary>
internal abstract class CarrierFlow(ApiModel apis, References references, CancellationToken cancellationToken)
    : ForwardFlow(references, cancellationToken)
{
    protected ApiModel Apis { get; } = apis;

    protected override bool MayArrive => true;

    protected override bool ThroughObjects => true;

    /// <summary>A member of a library is given the value, or what carries it.</summary>
    protected abstract Use OnLibrary(IArgumentOperation argument, IMethodSymbol target);

    /// <summary>Whether something made from the value by code that cannot be seen into carries it on.</summary>
    protected abstract bool Carries(IOperation made, IMethodSymbol target);

    protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
    {
        if (argument.Parameter is not { } parameter || argument.Parent is not { } call)
        {
            return Use.Ends;
        }

        if (Apis.IsInLibrary(target))
        {
            return OnLibrary(argument, target);
        }

        if (!target.DeclaringSyntaxReferences.IsEmpty)
        {
            return target.MethodKind == MethodKind.Constructor ? Use.ResultAndBody : Use.Body;
        }

        // Parallel.ForEach(rows, row => …)
        if (Apis.Find(target, ApiRole.Parallel) is { } parallel && parallel["runs"] == "many" && parameter is { Ordinal: 0, Type: { TypeKind: not TypeKind.Delegate, SpecialType: SpecialType.None or SpecialType.System_Collections_Generic_IEnumerable_T } })
        {
            return Use.Functions;
        }

        if (Apis.Find(target, ApiRole.Add) is { } add)
        {
            return add.Plays("item", parameter.OriginalDefinition) || add.Plays("rows", parameter.OriginalDefinition) ? Use.Receiver : Use.Ends;
        }

        return !Carries(call, target) ? Use.Ends
            : target.ReturnsVoid && target.MethodKind != MethodKind.Constructor ? (target.IsStatic ? Use.Ends : Use.Receiver)
            : Use.Result;
    }

    protected override Use OnReceiver(IOperation use) => use switch
    {
        IInvocationOperation call => Apis.IsInLibrary(call.TargetMethod) || call.TargetMethod.ReturnsVoid || !Carries(call, call.TargetMethod) ? Use.Ends : Use.Result,
        IPropertyReferenceOperation { Property.GetMethod: { } getter } property => Carries(property, getter) ? Use.Result : Use.Ends,
        IFieldReferenceOperation => Use.Result,
        _ => Use.Ends,
    };
}
