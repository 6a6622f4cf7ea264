using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>Follows a number that was read, or a reader of numbers, to a library: as part of rows, as a parameter, or as one row to predict.</summary>
internal class NumberFlow(ApiModel apis, References references, CancellationToken cancellationToken) : CarrierFlow(apis, references, cancellationToken)
{
    private Location? _prediction;
    private string _predicts = "";

    /// <summary>Where a library is given the number; null when that is not known.</summary>
    internal Location? Place { get; private set; }

    internal string Name { get; private set; } = "";

    /// <summary>Whether all it is known to be used for is single predictions.</summary>
    internal bool IsOnlyPredicted { get; private set; }

    internal bool Reaches(IOperation read, IOperation? written)
    {
        if (written is null)
        {
            Follow(read);
        }
        else
        {
            FollowWritten(written);
        }

        if (Place is null && _prediction is not null)
        {
            (Place, Name, IsOnlyPredicted) = (_prediction, _predicts, true);
        }

        return Place is not null;
    }

    protected override bool ThroughArithmetic => true;

    protected override bool HasEnough => Place is not null;

    protected override Use OnLibrary(IArgumentOperation argument, IMethodSymbol target)
    {
        var name = target.MethodKind == MethodKind.Constructor ? "new " + target.ContainingType.Name : target.Name;
        if (Apis.Find(target, ApiRole.Predict) is not null)
        {
            Predicted(SourcePlace.OfCall(argument.Parent!), name);
            return Use.Ends;
        }

        Place = SourcePlace.OfCall(argument.Parent!);
        Name = name;
        return Use.Ends;
    }

    /// <summary>A member of a class that is marked as one of rows; where such an object goes need not be known.</summary>
    protected override bool OnUse(IOperation value, IOperation use)
    {
        if (use is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } } && member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false } type
            && type.GetMembers().Any(declared => declared is IPropertySymbol or IFieldSymbol && declared.GetAttributes().Any(attribute => attribute.AttributeClass is { } marked && Apis.IsInLibrary((ITypeSymbol)marked))))
        {
            Predicted(use.Syntax.GetLocation(), type.Name + "." + member.Name);
        }

        return false;
    }

    /// <summary>It is at least something a model is asked about.</summary>
    protected void Predicted(Location place, string name)
    {
        _prediction ??= place;
        _predicts = _predicts.Length == 0 ? name : _predicts;
    }

    // A text or a yes or no made from a number is something else.
    protected override bool Carries(IOperation made, IMethodSymbol target) =>
        made is not { Type.SpecialType: SpecialType.System_String or SpecialType.System_Boolean } && Apis.Find(target, ApiRole.Print) is null;
}
