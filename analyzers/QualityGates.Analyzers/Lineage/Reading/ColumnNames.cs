using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The columns a value names: some by name, or all of a schema.</summary>
/// <param name="Listed">Those that are named.</param>
/// <param name="AllOf">The rows all columns of whose schema are meant as well; null when there are none.</param>
/// <param name="Excluded">Names that are left out of the schema.</param>
/// <param name="ByType">Whether the columns of the schema are chosen by their type.</param>
/// <param name="IsComplete">Whether no other columns are named, and none is left out that is not known of.</param>
internal sealed record ColumnNames(ImmutableArray<string> Listed, Value? AllOf, ImmutableHashSet<string> Excluded, bool ByType, bool IsComplete)
{
    private static readonly ColumnNames None = new([], null, [], ByType: false, IsComplete: true);
    private static readonly ColumnNames Unknown = None with { IsComplete = false };

    internal static ColumnNames In(Value value, ApiModel apis)
    {
        switch (value)
        {
            case ConstantValue { Text: { } text }:
                return None with { Listed = [text] };
            case SequenceValue sequence:
                return Together(sequence.Operands, apis);
            case MadeValue { Role: ApiRole.Union } union:
                return Together(union.Operands, apis);
            case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                return In(same["of"], apis);
            case MadeValue { Role: ApiRole.Subset, Extra: { } condition } subset:
                return Restricted(In(subset["rows"], apis), condition, apis);
            case MadeValue { Role: ApiRole.Map } map when map.Operands.Length > map.Fact.Parts.Length && IsName(map.Operands[map.Fact.Parts.Length], apis):
                return In(map["rows"], apis);
            case MemberValue { Of: { } rows, Member: Microsoft.CodeAnalysis.IPropertySymbol property } when apis.FindType(property.Type, ApiRole.Columns) is not null:
                return None with { AllOf = rows };
            default:
                return Unknown;
        }
    }

    private static bool IsName(Value value, ApiModel apis) => value is MemberValue { Member: var member } && apis.Find(member, ApiRole.Columns) is not null;

    private static ColumnNames Together(ImmutableArray<Value> values, ApiModel apis)
    {
        var all = None;
        foreach (var value in values)
        {
            var next = In(value, apis);
            all = new ColumnNames(
                all.Listed.AddRange(next.Listed), all.AllOf ?? next.AllOf, all.Excluded.Union(next.Excluded), all.ByType || next.ByType, all.IsComplete && next.IsComplete);
        }

        return all;
    }

    private static ColumnNames Restricted(ColumnNames names, Value condition, ApiModel apis)
    {
        if (ExcludedBy(condition) is { } excluded)
        {
            return names with { Listed = names.Listed.Remove(excluded), Excluded = names.Excluded.Add(excluded) };
        }

        // A condition that looks at no name can only be one on the types.
        return names.AllOf is not null && condition is OpaqueValue or ComputedValue or MemberValue && !MentionsNames(condition, apis)
            ? names with { ByType = true }
            : names with { Listed = [], AllOf = null, IsComplete = false };
    }

    private static string? ExcludedBy(Value condition) => condition is ComputedValue { Operation: "NotEquals", Operands: { Length: 2 } sides }
        ? (sides[0] as ConstantValue ?? sides[1] as ConstantValue)?.Text
        : null;

    private static bool MentionsNames(Value condition, ApiModel apis) =>
        condition is ConstantValue { Text: not null } or InputValue or UnknownValue or ChoiceValue
        || IsName(condition, apis)
        || (condition is not PartValue && condition.Operands.Any(operand => MentionsNames(operand, apis)));
}
