using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <content>The end of the walk: what callers need to know.</content>
internal sealed partial class MethodWalk
{
    /// <summary>Terms a summary may consist of; more are made only by helpers that call one another twice and twice again.</summary>
    private const int MaximumTerms = 4_000;

    private MethodFacts Summarise()
    {
        var result = _yields.Result(_values, method ?? (ISymbol)lineage.Compilation.ObjectType);
        foreach (var value in _results)
        {
            result = value is null ? result : _values.Join(result, value);
        }

        var exit = EntryState(graph.Blocks[graph.Blocks.Length - 1]) ?? new FlowState();
        var reached = Reached.Begin();
        reached.Add(result);

        var events = ImmutableArray.CreateBuilder<LineageEvent>();
        foreach (var list in _events)
        {
            foreach (var item in list ?? [])
            {
                if (events.Count < MethodFacts.MaximumEvents && reached.Count < MaximumTerms)
                {
                    events.Add(item);
                    reached.Add(item.Value);
                }
            }
        }

        var outputs = ImmutableArray.CreateBuilder<KeyValuePair<ISymbol, Value>>();
        foreach (var pair in exit.All())
        {
            if (_cells[pair.Key] is ISymbol symbol && (!IsOwn(symbol) || symbol is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out }))
            {
                outputs.Add(new(symbol, pair.Value));
                reached.Add(pair.Value);
            }
        }

        outputs.Sort(static (left, right) => string.CompareOrdinal(left.Key.Name, right.Key.Name));
        var facts = reached.Count >= MaximumTerms && events.Count == 0
            ? MethodFacts.None
            : new MethodFacts(result, Writes(exit, reached), outputs.ToImmutable(), events.ToImmutable())
            {
                ReadAt = _readAt.Where(static read => read.Value is not null).ToImmutableDictionary(static read => read.Key, static read => read.Value!.Ordinal),
            };
        reached.End();
        return facts;
    }

    /// <summary>Writes to objects that somebody outside can see: what the method was given, and what it gives back or speaks of.</summary>
    private ImmutableArray<KeyValuePair<HeapKey, Value>> Writes(FlowState exit, Reached reached)
    {
        var writes = new List<KeyValuePair<HeapKey, Value>>();
        var pending = exit.All().Where(pair => _cells[pair.Key] is HeapKey).Select(pair => new KeyValuePair<HeapKey, Value>((HeapKey)_cells[pair.Key], pair.Value)).ToList();
        for (var found = true; found;)
        {
            found = false;
            for (var i = pending.Count - 1; i >= 0; i--)
            {
                if (IsSeen(pending[i].Key.Of, reached))
                {
                    writes.Add(pending[i]);
                    reached.Add(pending[i].Value);
                    pending.RemoveAt(i);
                    found = true;
                }
            }
        }

        // The order of a dictionary is not one to depend on.
        writes.Sort(static (left, right) => Compare(left.Key, right.Key));
        return [.. writes];
    }

    private static bool IsSeen(Value? of, Reached reached) => of is not CreatedValue || reached.Contains(of);

    private static int Compare(HeapKey left, HeapKey right)
    {
        var byName = string.CompareOrdinal(NameOf(left.Member), NameOf(right.Member));
        return byName != 0 ? byName : PositionOf(left.Of).CompareTo(PositionOf(right.Of));
    }

    private static string NameOf(object member) => member is ISymbol symbol ? symbol.Name : (string)member;

    private static int PositionOf(Value? value) => value switch
    {
        CreatedValue created => created.Site.Node.SpanStart,
        MadeValue made => made.Site.Node.SpanStart,
        OpaqueValue opaque => opaque.Site.Node.SpanStart,
        _ => -1,
    };

    /// <summary>The terms that something is built from. Every method asks for them once, so their memory is used again, by one after the other.</summary>
    private sealed class Reached
    {
        [ThreadStatic]
        private static Reached? _free;

        private readonly HashSet<Value> _values = [];

        internal static Reached Begin()
        {
            var free = _free ?? new Reached();
            _free = null;
            return free;
        }

        internal void End()
        {
            _values.Clear();
            _free = this;
        }

        internal int Count => _values.Count;

        internal bool Contains(Value value) => _values.Contains(value);

        internal void Add(Value value) => Terms.AddTo(_values, value, MaximumTerms + 1);
    }
}
