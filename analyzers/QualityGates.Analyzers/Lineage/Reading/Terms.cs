namespace QualityGates.Lineage;

/// <summary>Looks for terms in terms.</summary>
internal static class Terms
{
    private const int Maximum = 5_000;

    /// <summary>A term and all it is built from, each once.</summary>
    internal static IEnumerable<Value> In(Value value) => In(value, static term => term.Operands);

    /// <summary>A term and what is reached from it by <paramref name="next"/>, each once.</summary>
    internal static IEnumerable<Value> In(Value value, Func<Value, IEnumerable<Value>> next)
    {
        var seen = new HashSet<Value>();
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0 && seen.Count < Maximum)
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

    internal static bool Mentions(Value value, Value term) => In(value).Any(other => ReferenceEquals(other, term));
}
