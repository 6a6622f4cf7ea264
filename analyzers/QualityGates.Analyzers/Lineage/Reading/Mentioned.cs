using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>Which of the terms that somebody looks for are in which others. Each term is looked into once, however many values are asked for.</summary>
internal sealed class Mentioned(Func<Value, bool> isLookedFor)
{
    private readonly Dictionary<Value, ImmutableArray<Value>> _known = [];

    /// <summary>Those a value is built from, or is itself.</summary>
    internal ImmutableArray<Value> In(Value value)
    {
        if (value.Operands.IsEmpty)
        {
            return isLookedFor(value) ? [value] : []; // Half of all terms; they need no place among those that are known.
        }

        if (_known.TryGetValue(value, out var known))
        {
            return known;
        }

        ImmutableArray<Value> found = isLookedFor(value) ? [value] : [];
        foreach (var operand in value.Operands)
        {
            var below = In(operand);
            found = found.IsEmpty ? below : below.IsEmpty || below == found ? found : [.. found.Union(below)];
        }

        _known.Add(value, found);
        return found;
    }
}
