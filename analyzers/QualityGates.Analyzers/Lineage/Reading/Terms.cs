using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>Looks for terms in terms.</summary>
internal static class Terms
{
    private const int Maximum = 5_000;

    /// <summary>A term and all it is built from, each once.</summary>
    internal static IEnumerable<Value> In(Value value, int most = Maximum) => value.Operands.IsEmpty ? [value] : Walk(value, null, most);

    /// <summary>A term and what is reached from it by <paramref name="next"/>, each once.</summary>
    internal static IEnumerable<Value> In(Value value, Func<Value, IEnumerable<Value>> next, int most = Maximum) => Walk(value, next, most);

    /// <summary>Puts a term and all it is built from into <paramref name="known"/>, up to a number of terms; what is there already is not looked into again.</summary>
    internal static void AddTo(HashSet<Value> known, Value value, int most)
    {
        var search = Search.Begin();
        search.Pending.Push(value);
        while (search.Pending.Count > 0 && known.Count < most)
        {
            var term = search.Pending.Pop();
            if (known.Add(term))
            {
                search.Push(term.Operands);
            }
        }

        search.End();
    }

    /// <summary>Whether a term is built from another, or is it.</summary>
    internal static bool Mentions(Value value, Value term)
    {
        if (ReferenceEquals(value, term))
        {
            return true;
        }

        // What is built from a term is deeper than it: no need to look into anything that is not.
        if (value.Depth <= term.Depth)
        {
            return false;
        }

        var search = Search.Begin();
        search.Pending.Push(value);
        var isFound = false;
        while (!isFound && search.Pending.Count > 0 && search.Seen.Count < Maximum)
        {
            var next = search.Pending.Pop();
            if (!search.Seen.Add(next))
            {
                continue;
            }

            foreach (var operand in next.Operands)
            {
                if (ReferenceEquals(operand, term))
                {
                    isFound = true;
                    break;
                }

                if (operand.Depth > term.Depth)
                {
                    search.Pending.Push(operand);
                }
            }
        }

        search.End();
        return isFound;
    }

    /// <summary>Without <paramref name="next"/>, over what terms are built from: nearly every rule does that, and needs no enumerator for each term.</summary>
    private static IEnumerable<Value> Walk(Value value, Func<Value, IEnumerable<Value>>? next, int most)
    {
        var search = Search.Begin();
        try
        {
            search.Pending.Push(value);
            while (search.Pending.Count > 0 && search.Seen.Count < most)
            {
                var term = search.Pending.Pop();
                if (!search.Seen.Add(term))
                {
                    continue;
                }

                yield return term;
                if (next is null)
                {
                    search.Push(term.Operands);
                    continue;
                }

                var below = next(term);
                if (below is ImmutableArray<Value> operands)
                {
                    search.Push(operands);
                    continue;
                }

                foreach (var operand in below)
                {
                    search.Pending.Push(operand);
                }
            }
        }
        finally
        {
            search.End();
        }
    }

    /// <summary>What a search has met and has still to look at. Searches are many and short, so their memory is used again, by one after the other.</summary>
    private sealed class Search
    {
        private const int MostKept = 8;

        // Larger ones cost more to clear than to make.
        private const int MostTerms = 512;

        [ThreadStatic]
        private static Stack<Search>? _free;

        internal Stack<Value> Pending { get; } = new();

        internal Met Seen { get; } = new();

        internal static Search Begin() => _free is { Count: > 0 } free ? free.Pop() : new Search();

        internal void Push(ImmutableArray<Value> operands)
        {
            foreach (var operand in operands)
            {
                Pending.Push(operand);
            }
        }

        internal void End()
        {
            var free = _free ??= new Stack<Search>();
            if (Seen.Count <= MostTerms && Pending.Count <= MostTerms && free.Count < MostKept)
            {
                Pending.Clear();
                Seen.Clear();
                free.Push(this);
            }
        }
    }

    /// <summary>The terms met so far. Most searches meet a few, and for those a list is faster than a set.</summary>
    private sealed class Met
    {
        private const int Few = 16;

        private readonly Value[] _few = new Value[Few];
        private HashSet<Value>? _many;
        private int _count;

        internal int Count => _count;

        internal bool Add(Value term)
        {
            if (_count >= Few)
            {
                if (_many is not { Count: > 0 })
                {
                    _many ??= [];
                    _many.UnionWith(_few);
                }

                if (!_many.Add(term))
                {
                    return false;
                }

                _count++;
                return true;
            }

            if (Array.IndexOf(_few, term, 0, _count) >= 0)
            {
                return false;
            }

            _few[_count++] = term;
            return true;
        }

        internal void Clear()
        {
            Array.Clear(_few, 0, Math.Min(_count, Few));
            _many?.Clear();
            _count = 0;
        }
    }
}
