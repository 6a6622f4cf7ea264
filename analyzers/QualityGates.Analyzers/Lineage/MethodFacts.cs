using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>What an event is about.</summary>
internal enum EventKind
{
    /// <summary>A member the tables know was used; the value is what it made.</summary>
    Made,

    /// <summary>Two values were compared.</summary>
    Compared,

    /// <summary>A value that may be a prediction was set against another: their difference, their equality. The value is what was computed.</summary>
    Measured,

    /// <summary>A member of an object that holds metrics was read.</summary>
    Read,

    /// <summary>Values were handed to code that cannot be seen into.</summary>
    Escaped,

    /// <summary>Values were written for a person to read.</summary>
    Printed,

    /// <summary>A function that is an input was called.</summary>
    Called,

    /// <summary>A member of an element of a collection was written.</summary>
    Rewritten,

    /// <summary>Random numbers were taken. The last operand of what was made is the object they were reached through.</summary>
    Drawn,

    /// <summary>An element was written (into a collection) or read (as an element of it) at a random place, or a random one was written: that and what is random.</summary>
    Placed,

    /// <summary>The program went one way or another by what is random.</summary>
    Branched,
}

/// <summary>Something that happens when the method runs, as far as the rules care.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Site">Where, seen from the method these facts are of.</param>
/// <param name="Value">The value made, compared, read or handed on.</param>
/// <param name="InLoop">Whether it may happen more than once in a run of the method.</param>
internal sealed record LineageEvent(EventKind Kind, Site Site, Value Value, bool InLoop)
{
    /// <summary>The method that is called here and in which it happens; null where it happens in the method itself.</summary>
    internal IMethodSymbol? Callee { get; init; }
}

/// <summary>A write to a member of an object, or to its contents (<see cref="HeapKey.Contents"/>).</summary>
internal readonly record struct HeapKey(Value? Of, object Member)
{
    /// <summary>The elements of a collection.</summary>
    internal const string Contents = "[]";

    /// <summary>How many elements have been put into it.</summary>
    internal const string Count = "#";

    /// <summary>What an object that is trained in place has become.</summary>
    internal const string Model = "model";

    /// <summary>The model that was saved under a path.</summary>
    internal const string Saved = "saved";

    /// <summary>The rows that were written into an object made for them.</summary>
    internal const string Filled = "filled";

    /// <summary>The data a search was given.</summary>
    internal const string Data = "data";

    public bool Equals(HeapKey other) => ReferenceEquals(Of, other.Of) && VariableComparer.Instance.Equals(Member, other.Member);

    public override int GetHashCode() => unchecked(((Of?.GetHashCode() ?? 0) * 31) + VariableComparer.Instance.GetHashCode(Member));
}

/// <summary>Compares what names a variable or member: symbols as symbols, the rest by equality.</summary>
internal sealed class VariableComparer : IEqualityComparer<object>
{
    internal static readonly VariableComparer Instance = new();

    public new bool Equals(object? x, object? y) =>
        x is ISymbol left && y is ISymbol right ? SymbolEqualityComparer.Default.Equals(left, right) : object.Equals(x, y);

    public int GetHashCode(object obj) => obj is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : obj.GetHashCode();
}

/// <summary>The summary of one method: what it gives back, changes and does, in terms of what it is given.</summary>
internal sealed class MethodFacts(
    Value result, ImmutableArray<KeyValuePair<HeapKey, Value>> writes, ImmutableArray<KeyValuePair<ISymbol, Value>> outputs, ImmutableArray<LineageEvent> events)
{
    /// <summary>More than a person would write into a method and what it calls; beyond, later ones are dropped.</summary>
    internal const int MaximumEvents = 400;

    private ImmutableArray<LineageEvent> _carried;

    internal static readonly MethodFacts None = new(UnknownValue.Instance, [], [], []);

    internal Value Result { get; } = result;

    internal ImmutableArray<KeyValuePair<HeapKey, Value>> Writes { get; } = writes;

    /// <summary>Parameters given back by reference, and captured variables that are written.</summary>
    internal ImmutableArray<KeyValuePair<ISymbol, Value>> Outputs { get; } = outputs;

    /// <summary>Elements that are read at a place which a parameter names, and the position of that.</summary>
    internal ImmutableDictionary<Value, int> ReadAt { get; init; } = ImmutableDictionary<Value, int>.Empty;

    /// <summary>In the order of the code.</summary>
    internal ImmutableArray<LineageEvent> Events { get; } = events;

    /// <summary>
    /// Those a caller takes over. A step that is made or added is what it is wherever the method is called from, as long as it depends on nothing
    /// given: what is wrong with it shows in the method, and callers reach it through the pipelines they fit.
    /// </summary>
    internal ImmutableArray<LineageEvent> Carried => _carried.IsDefault ? _carried = [.. Events.Where(static item => item.Value is not MadeValue { Role: ApiRole.Step or ApiRole.Chain, IsOpen: false })] : _carried;
}
