using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>Variables with more than one assignment, and what is in objects, at one point of a method.</summary>
internal sealed class FlowState(ImmutableDictionary<object, Value> variables, ImmutableDictionary<HeapKey, Value> heap)
{
    /// <summary>More members than one method writes by hand.</summary>
    private const int MaximumHeap = 2_000;

    internal static readonly FlowState Empty = new(ImmutableDictionary.Create<object, Value>(VariableComparer.Instance), ImmutableDictionary<HeapKey, Value>.Empty);

    internal ImmutableDictionary<object, Value> Variables { get; } = variables;

    internal ImmutableDictionary<HeapKey, Value> Heap { get; } = heap;

    internal FlowState WithVariable(object variable, Value value) =>
        Variables.TryGetValue(variable, out var known) && ReferenceEquals(known, value) ? this : new(Variables.SetItem(variable, value), Heap);

    internal FlowState WithMember(HeapKey key, Value value) =>
        Heap.Count >= MaximumHeap && !Heap.ContainsKey(key) ? this : new(Variables, Heap.SetItem(key, value));

    /// <summary>What holds where two ways meet. A variable without a value on one way was not assigned there.</summary>
    internal static FlowState Join(FlowState left, FlowState right, ValueTable values)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        return new(Join(left.Variables, right.Variables, values), Join(left.Heap, right.Heap, values));
    }

    internal bool IsSameAs(FlowState other) => ReferenceEquals(this, other) || (Same(Variables, other.Variables) && Same(Heap, other.Heap));

    private static ImmutableDictionary<TKey, Value> Join<TKey>(ImmutableDictionary<TKey, Value> left, ImmutableDictionary<TKey, Value> right, ValueTable values)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right) || right.IsEmpty)
        {
            return left;
        }

        if (left.Count < right.Count)
        {
            (left, right) = (right, left);
        }

        var joined = left;
        foreach (var pair in right)
        {
            if (!left.TryGetValue(pair.Key, out var other))
            {
                joined = joined.SetItem(pair.Key, pair.Value);
            }
            else if (!ReferenceEquals(other, pair.Value))
            {
                joined = joined.SetItem(pair.Key, values.Join(other, pair.Value));
            }
        }

        return joined;
    }

    private static bool Same<TKey>(ImmutableDictionary<TKey, Value> left, ImmutableDictionary<TKey, Value> right)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var other) || !ReferenceEquals(pair.Value, other))
            {
                return false;
            }
        }

        return true;
    }
}
