using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>One method as the rules look at it: what happens in it and in what it calls, and where its rows come from.</summary>
internal sealed class MethodLineage
{
    private const int UsualRules = 40;

    private readonly object _gate = new();
    private ImmutableArray<LineageFinding>[] _found = [];
    private object[] _readings = [];
    private readonly Lazy<Dictionary<(EventKind Kind, Site Site), LineageEvent[]>> _bySite;

    internal MethodLineage(LineageModel model, IMethodSymbol method, ImmutableArray<LineageEvent> events, Value result, ImmutableArray<Value> written)
    {
        Model = model;
        Method = method;
        Events = events;
        foreach (var item in events)
        {
            Roles = item.Value is MadeValue made ? Roles.With(made.Role) : Roles;
        }

        Result = result;
        Written = written;
        Rows = new RowReading(events);
        Evaluations = ModelScore.AllOf(events, Rows);
        Labels = Columns.LabelsIn(events);
        _bySite = new(() => events.GroupBy(static item => (item.Kind, item.Site)).ToDictionary(static group => group.Key, static group => group.ToArray()));
    }

    internal LineageModel Model { get; }

    internal IMethodSymbol Method { get; }

    /// <summary>In the order of the code, with the fields of the object resolved as far as the program tells.</summary>
    internal ImmutableArray<LineageEvent> Events { get; }

    /// <summary>What members that the tables know make here, in the order of the code.</summary>
    internal IEnumerable<MadeValue> Made => Events.Where(static item => item.Kind == EventKind.Made).Select(static item => item.Value).OfType<MadeValue>();

    /// <summary>The roles of what is used in it.</summary>
    internal RoleSet Roles { get; }

    /// <summary>What happens in a called method, as that method by itself sees it; null where it happens in this one, or that is not known.</summary>
    internal (MethodLineage Method, LineageEvent Event)? Inside(LineageEvent item, CancellationToken cancellationToken)
    {
        if (item.Callee is not { } callee || item.Site.Inner is not { } inner || SymbolEqualityComparer.Default.Equals(callee, Method))
        {
            return null;
        }

        var method = Model.Read(callee, cancellationToken);
        return method._bySite.Value.TryGetValue((item.Kind, inner), out var all) && all.FirstOrDefault(known => RoleOf(known) == RoleOf(item)) is { } own ? (method, own) : null;

        static ApiRole? RoleOf(LineageEvent item) => (item.Value as MadeValue)?.Role;
    }

    /// <summary>What a rule finds here; found out once, however many methods that call this one want to know.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="find">How it finds it.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    internal ImmutableArray<LineageFinding> FoundBy(int rule, Func<MethodLineage, CancellationToken, IEnumerable<LineageFinding>> find, CancellationToken cancellationToken)
    {
        var known = Volatile.Read(ref _found);
        if (rule < known.Length && known[rule] is { IsDefault: false } before)
        {
            return before;
        }

        ImmutableArray<LineageFinding> found = Events.IsEmpty ? [] : [.. find(this, cancellationToken)];
        lock (_gate)
        {
            if (rule >= _found.Length)
            {
                Array.Resize(ref _found, Math.Max(rule + 1, UsualRules));
            }

            _found[rule] = found;
        }

        return found;
    }

    /// <summary>
    /// What reading the method for something gives, kept with it for all rules: there is one of each class. A weak table beside thousands of methods
    /// would be gone through at every collection of garbage.
    /// </summary>
    internal T Read<T>(Func<MethodLineage, T> read)
        where T : class
    {
        foreach (var known in Volatile.Read(ref _readings))
        {
            if (known is T before)
            {
                return before;
            }
        }

        var made = read(this);
        lock (_gate)
        {
            if (_readings.OfType<T>().FirstOrDefault() is { } earlier)
            {
                return earlier;
            }

            _readings = [.. _readings, made];
            return made;
        }
    }

    internal Value Result { get; }

    /// <summary>What is left in fields, by reference and in variables around it when the method ends.</summary>
    internal ImmutableArray<Value> Written { get; }

    internal RowReading Rows { get; }

    internal ImmutableArray<ModelScore> Evaluations { get; }

    /// <summary>The draw that is part of a call which does something else as well: a shuffle.</summary>
    internal MadeValue? DrawAt(Site site)
    {
        foreach (var item in Events)
        {
            if (item.Kind == EventKind.Drawn && item.Value is MadeValue draw && draw.Site.Equals(site))
            {
                return draw;
            }
        }

        return null;
    }

    /// <summary>The columns that are somebody's label.</summary>
    internal ImmutableHashSet<string> Labels { get; }
}
