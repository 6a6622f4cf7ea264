using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Random places: what is read there, here or by a method that is given the place, and what rows are made of it.</content>
internal sealed partial class MethodWalk
{
    /// <summary>Elements that were read at a random place, and where.</summary>
    private readonly Dictionary<Value, (Value At, SyntaxNode Read)> _taken = [];

    /// <summary>The same of a method that a call runs: at which place.</summary>
    private readonly Dictionary<(SyntaxNode Call, Value Element), Value> _takenBy = [];

    /// <summary>What a row is made of, with the random place it was taken from: of itself, an element does not say. Only of what is taken where the row is made.</summary>
    private Value Placed(Value member, SyntaxNode row, SyntaxNode maker)
    {
        foreach (var taken in _takenBy)
        {
            if (taken.Key.Call == maker && Terms.Mentions(member, taken.Key.Element) && !IsSaid(member, taken.Value))
            {
                return Compute("read", member, taken.Value);
            }
        }

        foreach (var taken in _taken)
        {
            var (at, read) = taken.Value;
            if (Terms.Mentions(member, taken.Key) && !IsSaid(member, at) && (RandomRows.IsTogether(read, row) || (read.SyntaxTree == row.SyntaxTree && row.Span.Contains(read.Span))))
            {
                return Compute("read", member, at);
            }
        }

        return member;
    }

    /// <summary>Whether a value that is random already says so of the place: <c>a + share * (b - a)</c> says nothing of where b was taken.</summary>
    private static bool IsSaid(Value member, Value at) => member.IsRandom && Terms.Mentions(member, at);

    /// <summary><c>x[$":{cut}"]</c>: the rows a text cuts, where an indexer of a library takes it for that.</summary>
    private Value? CutBy(Value text, Value of, IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: var indexer } && lineage.Apis.Find(indexer, ApiRole.Subset) is { } cuts && cuts.IndexOf("range") >= 0
        && Slices.BoundsIn(text, number => Compute("Hat", _values.Add(number))) is var (from, to)
            ? Make(operation, KnownFacts.Slice, operation.Type ?? (ISymbol)lineage.Compilation.ObjectType, [of, _values.Add(from), _values.Add(to)])
            : null;

    private void NotePlace(Value element, Value at, IOperation operation)
    {
        // Of a place that is given, whoever calls knows whether it is random.
        if (at.IsRandom || (at is InputValue { Symbol: IParameterSymbol given } && IsGivenHere(given) && element is not UnknownValue))
        {
            Record(EventKind.Placed, At(operation), Compute("read", element, at));
        }

        if (at.IsRandom && element is not UnknownValue)
        {
            _taken[element] = (at, operation.Syntax);
        }
    }

    /// <summary>Whether what a method reads at a place it was given is, as this call gives it, of no interest: a place that is not random. Notes it, where it is.</summary>
    private bool IsElsewhere(LineageEvent item, Value read, IOperation call)
    {
        if (item is not { Kind: EventKind.Placed, Value: ComputedValue { Operation: "read" } })
        {
            return false;
        }

        if (read is ComputedValue { IsRandom: true } taken)
        {
            _takenBy[(call.Syntax, taken.Operands[0])] = taken.Operands[1]; // Pair Of(int cook) => new() { Patience = cooks[cook].Patience }
        }

        return !read.IsRandom && !(read is ComputedValue { Operands: { Length: 2 } given } && given[1] is InputValue { Symbol: IParameterSymbol });
    }
}
