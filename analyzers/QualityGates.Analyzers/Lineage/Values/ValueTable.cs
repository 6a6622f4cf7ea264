using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>The terms of one compilation, each once.</summary>
internal sealed class ValueTable
{
    private readonly ConcurrentDictionary<Value, Value> _values = new(Comparer.Instance);

    /// <summary>The one object for a term; unknown when it has grown beyond use.</summary>
    internal Value Add(Value value) => value.Depth > Value.MaximumDepth ? UnknownValue.Instance : _values.GetOrAdd(value, value);

    internal Value Part(Value of, string name) => of is UnknownValue or NothingValue ? UnknownValue.Instance : Add(new PartValue(of, name));

    /// <summary>What holds where two ways of the program meet.</summary>
    internal Value Join(Value left, Value right, bool isEach = false)
    {
        if (ReferenceEquals(left, right) || right is NothingValue)
        {
            return left;
        }

        if (left is NothingValue)
        {
            return right;
        }

        if (left is UnknownValue || right is UnknownValue)
        {
            return UnknownValue.Instance;
        }

        isEach |= left is ChoiceValue { IsEach: true } || right is ChoiceValue { IsEach: true };
        var all = ImmutableArray.CreateBuilder<Value>();
        AddTo(all, left);
        AddTo(all, right);
        return all.Count == 1 ? all[0] : all.Count > ChoiceValue.Maximum ? UnknownValue.Instance : Add(new ChoiceValue(all.ToImmutable(), isEach));
    }

    private static void AddTo(ImmutableArray<Value>.Builder all, Value side)
    {
        if (side is ChoiceValue choice)
        {
            foreach (var value in choice.Operands)
            {
                AddTo(all, value);
            }
        }
        else if (!all.Contains(side))
        {
            all.Add(side);
        }
    }

    /// <summary>One of these values; unknown when there are none.</summary>
    internal Value JoinAll(ImmutableArray<Value> values, bool isEach = false)
    {
        Value? joined = null;
        foreach (var value in values)
        {
            joined = joined is null ? value : Join(joined, value, isEach);
        }

        return joined ?? UnknownValue.Instance;
    }

    /// <inheritdoc cref="JoinAll(ImmutableArray{Value}, bool)"/>
    internal Value JoinAll(IEnumerable<Value> values, bool isEach = false) => JoinAll([.. values], isEach);

    /// <summary>What something is of each of the values a choice is between.</summary>
    internal Value OfEach(ChoiceValue choice, Func<Value, Value> of) => Decided(JoinAll(choice.Operands.Select(of), choice.IsEach), choice.By);

    /// <summary>A choice, with what decided it.</summary>
    internal Value Decided(Value value, Value? by) => by is not null && value is ChoiceValue { IsEach: false } choice ? Add(new ChoiceValue(choice.Operands, isEach: false, by)) : value;

    private sealed class Comparer : IEqualityComparer<Value>
    {
        internal static readonly Comparer Instance = new();

        public bool Equals(Value? left, Value? right) => ReferenceEquals(left, right) || (left is not null && right is not null && left.GetType() == right.GetType() && left.IsSameAs(right));

        public int GetHashCode(Value value) => value.GetHashCode();
    }
}
