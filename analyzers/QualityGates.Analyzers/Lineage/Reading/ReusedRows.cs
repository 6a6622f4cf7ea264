using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Rows that are all handed out in one object, which each step of the enumeration writes again.</summary>
internal static class ReusedRows
{
    private const int MaximumDepth = 50;

    /// <summary>The call that hands out the rows of a sequence in one object, when its elements are still that object; else null.</summary>
    internal static MadeValue? In(Value rows) => In(rows, 0);

    /// <summary>The call whose one object a value is; null when it is another object, or a copy.</summary>
    internal static MadeValue? Element(Value item) => item is PartValue { Name: PartValue.Element } element ? In(element.Of, 0) : null;

    private static MadeValue? In(Value rows, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        return rows switch
        {
            MadeValue { Role: ApiRole.Same } same => same["reuse"] is ConstantValue { Constant: true } ? same : In(same["of"], depth + 1),
            MadeValue { Role: ApiRole.Select } selected => In(selected["of"], depth + 1),
            MadeValue { Role: ApiRole.Subset } some => In(some["rows"], depth + 1),
            MadeValue { Role: ApiRole.Map, Extra: PartValue { Name: PartValue.Element } element } => In(element.Of, depth + 1),
            _ => null,
        };
    }
}
