namespace QualityGates.Lineage;

/// <summary>Looks for terms in terms.</summary>
internal static class Terms
{
    private const int Maximum = 5_000;

    /// <summary>A term and all it is built from, each once.</summary>
    internal static IEnumerable<Value> In(Value value, int most = Maximum) => In(value, static term => term.Operands, most);

    /// <summary>A term and what is reached from it by <paramref name="next"/>, each once.</summary>
    internal static IEnumerable<Value> In(Value value, Func<Value, IEnumerable<Value>> next, int most = Maximum) => Walk(value, next, [], most);

    /// <summary>Puts a term and all it is built from into <paramref name="known"/>, up to a number of terms; what is there already is not looked into again.</summary>
    internal static void AddTo(HashSet<Value> known, Value value, int most)
    {
        foreach (var _ in Walk(value, static term => term.Operands, known, most))
        {
            // The walk itself puts them there.
        }
    }

    private static IEnumerable<Value> Walk(Value value, Func<Value, IEnumerable<Value>> next, HashSet<Value> seen, int most)
    {
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
