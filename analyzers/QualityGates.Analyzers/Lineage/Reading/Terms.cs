namespace QualityGates.Lineage;

/// <summary>Looks for terms in terms.</summary>
internal static class Terms
{
    private const int Maximum = 5_000;

    /// <summary>A term and all it is built from, each once.</summary>
    internal static IEnumerable<Value> In(Value value, int most = Maximum) => value.Operands.IsEmpty ? [value] : Walk(value, null, new Met(), most);

    /// <summary>A term and what is reached from it by <paramref name="next"/>, each once.</summary>
    internal static IEnumerable<Value> In(Value value, Func<Value, IEnumerable<Value>> next, int most = Maximum) => Walk(value, next, new Met(), most);

    /// <summary>Puts a term and all it is built from into <paramref name="known"/>, up to a number of terms; what is there already is not looked into again.</summary>
    internal static void AddTo(HashSet<Value> known, Value value, int most)
    {
        foreach (var _ in Walk(value, null, new Met(known), most))
        {
            // The walk itself puts them there.
        }
    }

    /// <summary>Without <paramref name="next"/>, over what terms are built from: nearly every rule does that, and needs no enumerator for each term.</summary>
    private static IEnumerable<Value> Walk(Value value, Func<Value, IEnumerable<Value>>? next, Met seen, int most)
    {
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0 && seen.Count < most)
        {
            var term = pending.Pop();
            if (!seen.Add(term))
            {
                continue;
            }

            yield return term;
            if (next is null)
            {
                foreach (var operand in term.Operands)
                {
                    pending.Push(operand);
                }
            }
            else
            {
                foreach (var operand in next(term))
                {
                    pending.Push(operand);
                }
            }
        }
    }

    /// <summary>The terms met so far. Most walks meet a few, and for those a list is smaller and faster than a set.</summary>
    private sealed class Met(HashSet<Value>? many = null)
    {
        private const int Few = 16;

        private Value[] _few = [];
        private int _count;

        internal int Count => many?.Count ?? _count;

        internal bool Add(Value term)
        {
            if (many is null && _count == Few)
            {
                many = [.. _few];
            }

            if (many is not null)
            {
                return many.Add(term);
            }

            if (Array.IndexOf(_few, term, 0, _count) >= 0)
            {
                return false;
            }

            if (_count == _few.Length)
            {
                Array.Resize(ref _few, Math.Max(4, 2 * _count));
            }

            _few[_count++] = term;
            return true;
        }
    }

    /// <summary>Whether a term is built from another, or is it.</summary>
    internal static bool Mentions(Value value, Value term)
    {
        if (ReferenceEquals(value, term))
        {
            return true;
        }

        // What is built from a term is deeper than it: no need to look into anything that is not.
        return value.Depth > term.Depth
            && In(value, other => other.Operands.Where(operand => operand.Depth > term.Depth || ReferenceEquals(operand, term))).Any(other => ReferenceEquals(other, term));
    }
}
