using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// What the cells of a method hold at one point: its variables with more than one assignment, and the members of objects. Cells are numbered;
/// they stand in chunks that states share until one writes, so that two states which differ little are joined and compared quickly.
/// </summary>
internal sealed class FlowState
{
    private const int ChunkSize = 32;

    private Value?[]?[] _chunks;
    private bool[] _isOwn;

    internal FlowState()
        : this([])
    {
    }

    private FlowState(Value?[]?[] chunks)
    {
        _chunks = chunks;
        _isOwn = new bool[chunks.Length];
    }

    internal Value? this[int cell] => cell / ChunkSize < _chunks.Length ? _chunks[cell / ChunkSize]?[cell % ChunkSize] : null;

    /// <summary>A state of its own that begins as this one, which must not be written any more.</summary>
    internal FlowState Copy() => new((Value?[]?[])_chunks.Clone());

    internal void Set(int cell, Value? value)
    {
        var at = cell / ChunkSize;
        if (at >= _chunks.Length)
        {
            Array.Resize(ref _chunks, at + 1);
            Array.Resize(ref _isOwn, at + 1);
        }

        if (!_isOwn[at])
        {
            _chunks[at] = _chunks[at] is { } shared ? (Value?[])shared.Clone() : new Value?[ChunkSize];
            _isOwn[at] = true;
        }

        _chunks[at]![cell % ChunkSize] = value;
    }

    /// <summary>The cells that hold something.</summary>
    internal IEnumerable<KeyValuePair<int, Value>> All()
    {
        for (var at = 0; at < _chunks.Length; at++)
        {
            for (var i = 0; _chunks[at] is { } chunk && i < ChunkSize; i++)
            {
                if (chunk[i] is { } value)
                {
                    yield return new(at * ChunkSize + i, value);
                }
            }
        }
    }

    /// <summary>What holds where two ways meet. A cell that holds nothing on one way was not written there.</summary>
    internal static FlowState Join(FlowState left, FlowState right, ValueTable values) =>
        Combine(left, right, (a, b) => values.Join(a, b));

    /// <summary>This state with everything given up that still changes since <paramref name="before"/>.</summary>
    internal FlowState Widened(FlowState before) => Combine(before, this, static (old, _) => Settled(old));

    /// <summary>
    /// What stands for a value that grows with each turn of a loop. Rows that are transformed again, pipelines that get another step and
    /// columns a statistic is written into are kept as they are after a few turns: those were real, and further ones only do the same.
    /// A number is not: no turn stands for the others.
    /// </summary>
    private static Value Settled(Value before) => DoesTheSame(before, 0) ? before : UnknownValue.Instance;

    private static bool DoesTheSame(Value value, int depth) => value switch
    {
        ChoiceValue { IsEach: false } choice => choice.Operands.Any(option => DoesTheSame(option, depth)),
        MadeValue { Role: ApiRole.Chain or ApiRole.Transform or ApiRole.Map or ApiRole.Same } => true,
        ComputedValue computed when depth < 8 => computed.Operands.Any(operand => operand is MadeValue { Role: ApiRole.Statistic } || (operand is ComputedValue && DoesTheSame(operand, depth + 1))),
        _ => false,
    };

    private static FlowState Combine(FlowState left, FlowState right, Func<Value, Value, Value> different)
    {
        if (left._chunks.Length < right._chunks.Length)
        {
            (left, right, var same) = (right, left, different);
            different = (a, b) => same(b, a);
        }

        FlowState? joined = null;
        for (var at = 0; at < right._chunks.Length; at++)
        {
            if (ReferenceEquals(left._chunks[at], right._chunks[at]) || right._chunks[at] is not { } other)
            {
                continue;
            }

            for (var i = 0; i < ChunkSize; i++)
            {
                var known = left._chunks[at]?[i];
                if (other[i] is { } value && !ReferenceEquals(known, value))
                {
                    joined ??= left.Copy();
                    joined.Set(at * ChunkSize + i, known is null ? value : different(known, value));
                }
            }
        }

        return joined ?? left;
    }

    internal bool IsSameAs(FlowState other)
    {
        for (var at = 0; at < Math.Max(_chunks.Length, other._chunks.Length); at++)
        {
            var own = at < _chunks.Length ? _chunks[at] : null;
            var its = at < other._chunks.Length ? other._chunks[at] : null;
            for (var i = 0; !ReferenceEquals(own, its) && i < ChunkSize; i++)
            {
                if (!ReferenceEquals(own?[i], its?[i]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
