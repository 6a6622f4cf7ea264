using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>
/// Follows rows, or a number in them, through collections and libraries to where something is learned from them or where they are divided:
/// there it matters in which order they come and whether they stay the same. Rows that are only scored never get there.
/// </summary>
internal abstract class TrainingFlow(ApiModel apis, References references, CancellationToken cancellationToken) : CarrierFlow(apis, references, cancellationToken)
{
    /// <summary>Where rows are learned from or divided; null when they are not known to be.</summary>
    internal Location? Place { get; private set; }

    internal string Name { get; private set; } = "";

    protected override bool HasEnough => Place is not null;

    internal bool Reaches(IOperation origin)
    {
        Follow(origin);
        return Place is not null;
    }

    protected void Reached(IOperation use, string name)
    {
        Place ??= SourcePlace.OfCall(use);
        Name = Name.Length == 0 ? name : Name;
    }

    protected override Use OnLibrary(IArgumentOperation argument, IMethodSymbol target)
    {
        if (Apis.Find(target) is { } api)
        {
            // What learns, and the names of its columns, are not what is learned from.
            if (argument.Parameter is { OriginalDefinition: var given } && api.Facts.Any(fact => fact.Plays("step", given) || fact.Role == ApiRole.Step && (fact.Plays("in", given) || fact.Plays("columns", given))))
            {
                return Use.Ends;
            }

            if (Learns(api))
            {
                Reached(argument.Parent!, target.MethodKind == MethodKind.Constructor ? target.ContainingType.Name : target.Name);
                return Use.Ends;
            }

            if (Ends(api))
            {
                return Use.Ends;
            }
        }

        return CarriesIntoLibrary(argument) ? target.ReturnsVoid && target.MethodKind != MethodKind.Constructor ? Use.Receiver : Use.Result : Use.Ends;
    }

    protected override Use OnReceiver(IOperation use)
    {
        if (use is IInvocationOperation call && Apis.IsInLibrary(call.TargetMethod))
        {
            if (Apis.Find(call.TargetMethod) is not { } api)
            {
                return call.TargetMethod.ReturnsVoid ? Use.Ends : Use.Result;
            }

            if (api.As(ApiRole.Backward) is not null)
            {
                Reached(call, call.TargetMethod.Name);
                return Use.Ends;
            }

            return Ends(api) ? Use.Ends : Use.Result;
        }

        return use is IPropertyReferenceOperation { Property: var property } && Apis.IsInLibrary(property) ? Use.Result : base.OnReceiver(use);
    }

    /// <summary>Whether what a library is given as this argument may be the rows themselves.</summary>
    protected virtual bool CarriesIntoLibrary(IArgumentOperation argument) => IsSequence(argument.Value);

    private static bool Learns(ApiMember api) =>
        api.As(ApiRole.Fit) is not null || api.As(ApiRole.Split) is not null || api.As(ApiRole.Folds) is not null || api.As(ApiRole.CrossValidate) is not null
        || api.As(ApiRole.Execute) is not null || api.As(ApiRole.Backward) is not null;

    /// <summary>Whether a statistic is all that is left of the rows.</summary>
    protected virtual bool EndsInStatistics => true;

    private bool Ends(ApiMember api) =>
        api.As(ApiRole.Predict) is not null || api.As(ApiRole.Evaluate) is not null || api.As(ApiRole.Save) is not null || (EndsInStatistics && api.As(ApiRole.Statistic) is not null)
        || api.As(ApiRole.Importance) is not null || api.As(ApiRole.Load) is not null;

    protected bool IsSequence(IOperation value) => Operations.Unconverted(value).Type is { } type && IsSequence(type);

    /// <summary>Whether a type holds several of something, now or later.</summary>
    protected bool IsSequence(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol or ITypeParameterSymbol => true,
        { SpecialType: SpecialType.System_String } => false,
        INamedTypeSymbol { Name: "Task" or "ValueTask" or "Lazy", TypeArguments: { Length: 1 } results } => IsSequence(results[0]),
        _ => Operations.IsSequence(type) || Apis.IsInLibrary(type)
            || type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(element => IsSequence(element.Type)),
    };
}
