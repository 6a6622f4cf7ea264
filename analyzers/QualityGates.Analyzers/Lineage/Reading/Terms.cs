namespace QualityGates.Lineage;

/// <summary>Looks for terms in terms.</summary>
internal static class Terms
{
    private const int Maximum = 5_000;

    /// <summary>A term and all it is built from, each once.</summary>
    internal static IEnumerable<Value> In(Value value, int most = Maximum) => value.Operands.IsEmpty ? [value] : Walk(value, most);

    /// <summary>A term and what is reached from it by <paramref name="next"/>, each once.</summary>
    internal static IEnumerable<Value> In(Value value, Func<Value, IEnumerable<Value>> next, int most = Maximum)
    {
        var seen = new Met();
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0 && seen.Count < most)
        {
            var term = pending.Pop();
            if (seen.Add(term))
            {
                yield return term;
                foreach (var operand in next(term))
                {
                    pending.Push(operand);
                }
            }
        }
    }

    /// <summary>Puts a term and all it is built from into <paramref name="known"/>, up to a number of terms; what is there already is not looked into again.</summary>
    internal static void AddTo(HashSet<Value> known, Value value, int most)
    {
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0 && known.Count < most)
        {
            var term = pending.Pop();
            if (known.Add(term))
            {
                foreach (var operand in term.Operands)
                {
                    pending.Push(operand);
                }
            }
        }
    }

    // As the one above, without an enumerator for each term: nearly every rule walks what it looks at.
    private static IEnumerable<Value> Walk(Value value, int most)
    {
        var seen = new Met();
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0 && seen.Count < most)
        {
            var term = pending.Pop();
            if (seen.Add(term))
            {
                yield return term;
                foreach (var operand in term.Operands)
                {
                    pending.Push(operand);
                }
            }
        }
    }

    /// <summary>The terms met so far. Most walks meet a few, and for those a list is smaller and faster than a set.</summary>
    private sealed class Met
    {
        private const int Few = 16;

        private Value[] _few = new Value[4];
        private HashSet<Value>? _many;

        internal int Count { get; private set; }

        internal bool Add(Value term)
        {
            if (!(_many is null ? AddToFew(term) : _many.Add(term)))
            {
                return false;
            }

            Count++;
            return true;
        }

        private bool AddToFew(Value term)
        {
            if (Array.IndexOf(_few, term, 0, Count) >= 0)
            {
                return false;
            }

            if (Count == Few)
            {
                _many = [.. _few, term];
                return true;
            }

            if (Count == _few.Length)
            {
                Array.Resize(ref _few, 2 * Count);
            }

            _few[Count] = term;
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
