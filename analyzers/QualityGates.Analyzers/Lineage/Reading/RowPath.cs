using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>How rows were narrowed on their way.</summary>
internal enum RowStepKind
{
    /// <summary>A named part of a division: the train or test part of a split or fold.</summary>
    Part,

    /// <summary>A run of rows, by position.</summary>
    Slice,

    /// <summary>Rows that a condition holds for.</summary>
    Filter,

    /// <summary>Rows drawn so that one may occur twice.</summary>
    Resample,

    /// <summary>Rows put into a collection one by one.</summary>
    Collected,
}

/// <summary>One narrowing.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="By">What narrowed: the split, the call, the collection.</param>
/// <param name="Name">Which part of it.</param>
/// <param name="From">The first position of a slice; nothing when it begins at the first row.</param>
/// <param name="To">The position behind the last; nothing when it ends with the last row.</param>
internal sealed record RowStep(RowStepKind Kind, Value By, string Name, Value From, Value To)
{
    internal bool IsTest => Kind == RowStepKind.Part && Name is "test" or "holdout";

    internal bool IsTrain => Kind == RowStepKind.Part && Name is "train";

    internal bool IsSameAs(RowStep other) =>
        Kind == other.Kind && Name == other.Name
        && (Kind == RowStepKind.Slice ? IsSameBound(From, other.From) && (IsSameBound(To, other.To) || (IsOpen && other.IsOpen)) : ReferenceEquals(By, other.By) || IsSameDivision(By, other.By));

    /// <summary>Whether a slice goes on to the last row: no end is given, or the number that the rows themselves give.</summary>
    internal bool IsOpen => To is NothingValue || (By is MadeValue made && To switch
    {
        MemberValue { Of: { } of, Member: IPropertySymbol { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } } => ReferenceEquals(of, made["rows"]),
        PartValue { Name: "[0]", Of: MemberValue { Of: { } of, Member.Name: "shape" } } => ReferenceEquals(of, made["rows"]),
        _ => false,
    });

    private static bool IsSameBound(Value left, Value right) =>
        ReferenceEquals(left, right) ? left is not UnknownValue : left is not NothingValue && right is not NothingValue && Intervals.IsSame(left, right);

    /// <summary>Whether two terms are made in the same way of the same things, in whatever place: what is read, loaded or divided twice.</summary>
    private static bool IsSame(Value left, Value right, int depth)
    {
        if (ReferenceEquals(left, right))
        {
            return left is not UnknownValue;
        }

        return depth < 50 && left is MadeValue { Role: ApiRole.Source or ApiRole.Same or ApiRole.Split or ApiRole.Subset } a && right is MadeValue b && a.Role == b.Role
            && SymbolEqualityComparer.Default.Equals(a.Member, b.Member) && a.Operands.Length == b.Operands.Length
            && a.Fact["order"] is null
            && (a.Role == ApiRole.Source
                ? RowReading.IsSameSource(a, b) && ReferenceEquals(a["split"], b["split"])
                : a.Operands.Zip(b.Operands, (x, y) => IsSame(x, y, depth + 1)).All(static same => same));
    }

    /// <summary>Whether two splits are one: the same rows divided in the same known way.</summary>
    internal static bool IsSameDivision(Value left, Value right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        switch (left, right)
        {
            case (PartValue a, PartValue b):
                return a.Name == b.Name && a.Name != PartValue.Element && IsSameDivision(a.Of, b.Of);
            case (MadeValue a, MadeValue b) when a.Role == b.Role && a.Operands.Length == b.Operands.Length && a.Fact.Parts.Length == b.Fact.Parts.Length
                && (a.Role != ApiRole.Subset || a.Fact.Parts.Length > 1):
                for (var i = 0; i < a.Operands.Length; i++)
                {
                    if (!IsSame(a.Operands[i], b.Operands[i], 0))
                    {
                        return false;
                    }
                }

                return a.Fact["random"] != "yes";
            default:
                return false;
        }
    }
}

/// <summary>Where rows come from: a root, and what narrowed it, in order; and what was done to them on the way.</summary>
internal sealed record RowPath(Value Root, ImmutableArray<RowStep> Steps, ImmutableArray<MadeValue> Passed)
{
    /// <summary>The part of a division they are, going by the last one.</summary>
    internal RowStep? LastPart
    {
        get
        {
            for (var i = Steps.Length - 1; i >= 0; i--)
            {
                if (Steps[i].Kind == RowStepKind.Part)
                {
                    return Steps[i];
                }
            }

            return null;
        }
    }
}

/// <summary>How two sets of rows lie to each other.</summary>
internal enum RowRelation
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>They share no row.</summary>
    Disjoint,

    /// <summary>They are the same rows.</summary>
    Same,

    /// <summary>The first holds all rows of the second.</summary>
    Contains,

    /// <summary>The second holds all rows of the first.</summary>
    Within,

    /// <summary>They share rows, but neither holds the other.</summary>
    Overlaps,
}
