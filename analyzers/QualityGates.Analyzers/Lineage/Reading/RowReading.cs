using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Reads from terms where rows come from, and how two sets of rows lie to each other.</summary>
internal sealed class RowReading
{
    private const int MaximumPaths = 8;
    private const int MaximumSteps = 200;

    private readonly ConcurrentDictionary<Value, ImmutableArray<RowPath>> _paths = new();
    private readonly Dictionary<Value, List<Value>> _collected = [];

    /// <param name="events">What happens in the method, for what is put into collections row by row.</param>
    internal RowReading(ImmutableArray<LineageEvent> events)
    {
        var elements = new Dictionary<Value, Value>();
        foreach (var item in events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Map, Extra: { } made } map && made is MadeValue or OpaqueValue or CreatedValue && map.Fact["flat"] is null)
            {
                elements[made] = map; // Stands for each of the rows of a query.
            }

            if (item.Value is MadeValue { Role: ApiRole.Add, Extra: { } collection } add && collection is CreatedValue)
            {
                if (!_collected.TryGetValue(collection, out var list))
                {
                    _collected.Add(collection, list = []);
                }

                list.Add(add["item"] is PartValue { Name: PartValue.Element } element ? element.Of : elements.TryGetValue(add["item"], out var rows) ? rows : add["rows"]);
            }
        }
    }

    /// <summary>The ways rows came; several for rows put together, none when nothing is known.</summary>
    internal ImmutableArray<RowPath> PathsOf(Value rows) => PathsOf(rows, 0);

    private ImmutableArray<RowPath> PathsOf(Value rows, int depth) =>
        _paths.TryGetValue(rows, out var known) ? known
        : depth > MaximumSteps ? [] // A collection that is filled from itself.
        : _paths.GetOrAdd(rows, Read(rows, depth + 1));

    /// <summary>Whether one of two sets of rows was taken from the other, or they are the same, without any further division between them.</summary>
    internal bool IsTakenFrom(Value left, Value right) =>
        PathsOf(left).Any(a => PathsOf(right).Any(b => ReferenceEquals(a.Root, b.Root) && StartsWith(a, b) | StartsWith(b, a)));

    private static bool StartsWith(RowPath path, RowPath beginning) =>
        beginning.Steps.Length <= path.Steps.Length && beginning.Steps.Select((step, i) => step.IsSameAs(path.Steps[i])).All(static same => same);

    internal RowRelation Relate(Value left, Value right)
    {
        var result = RowRelation.Disjoint;
        var leftPaths = PathsOf(left);
        var rightPaths = PathsOf(right);
        if (leftPaths.IsEmpty || rightPaths.IsEmpty)
        {
            return RowRelation.Unknown;
        }

        foreach (var a in leftPaths)
        {
            foreach (var b in rightPaths)
            {
                result = Combine(result, Relate(a, b), leftPaths.Length > 1, rightPaths.Length > 1);
            }
        }

        return result;
    }

    private static RowRelation Combine(RowRelation known, RowRelation next, bool leftIsUnion, bool rightIsUnion)
    {
        if (known is RowRelation.Disjoint)
        {
            // Of several sources put together, one that is the same is contained.
            return next switch
            {
                RowRelation.Same when leftIsUnion && rightIsUnion => RowRelation.Overlaps,
                RowRelation.Same when leftIsUnion => RowRelation.Contains,
                RowRelation.Same when rightIsUnion => RowRelation.Within,
                RowRelation.Within when leftIsUnion => RowRelation.Overlaps,
                RowRelation.Contains when rightIsUnion => RowRelation.Overlaps,
                _ => next,
            };
        }

        return known is RowRelation.Unknown ? next is RowRelation.Disjoint ? known : Combine(RowRelation.Disjoint, next, leftIsUnion, rightIsUnion)
            : known;
    }

    private ImmutableArray<RowPath> Read(Value rows, int depth)
    {
        switch (rows)
        {
            case UnknownValue or NothingValue or ConstantValue:
                return [];
            case MadeValue { Role: ApiRole.Same or ApiRole.Select } made:
                return Passing(made, made["of"], depth);
            case MadeValue { PickedFrom: { } whole } made when Taken(whole, made["rows"], depth) is { IsEmpty: false } taken:
                return taken;
            case MadeValue { Role: ApiRole.Map } made when WithinEach(made) is { IsEmpty: false } steps:
                return [.. Passing(made, made["rows"], depth).Where(static path => path.Steps.Length < MaximumSteps).Select(path => path with { Steps = path.Steps.AddRange(steps) })];
            case MadeValue { Role: ApiRole.Transform or ApiRole.Map } made:
                return Passing(made, made["rows"], depth);
            case MadeValue { Role: ApiRole.Rewrite } made when made.Fact.IndexOf("rows") >= 0:
                return Passing(made, made["rows"], depth);
            case MadeValue { Role: ApiRole.Subset or ApiRole.Union } made when Dimensions.AreColumns(made):
                return PathsOf(FirstOf(made["rows"]), depth); // Columns of the same rows, or beside them.
            case MadeValue { Role: ApiRole.Subset } made when made.Fact.IndexOf("at") >= 0:
                return Taken(made["rows"], made["at"], depth);
            case MadeValue { Role: ApiRole.Subset } made when made.Fact.IndexOf("rows") < 0:
                return [new RowPath(made, [], [])]; // Numbers in a row: rows of their own.
            case MadeValue { Role: ApiRole.Subset } made when (made.Fact.IndexOf("range") < 0 ? made["predicate"] : made["range"]) is MadeValue { Role: ApiRole.Subset } positions && positions.Fact.IndexOf("rows") < 0:
                return Narrowed(made["rows"], StepOf(positions) with { By = made }, depth);
            case MadeValue { Role: ApiRole.Subset } made:
                return Narrowed(made["rows"], StepOf(made), depth);
            case MadeValue { Role: ApiRole.Resample } made:
                return Narrowed(made["rows"], new RowStep(RowStepKind.Resample, made, "", NothingValue.Instance, NothingValue.Instance), depth);
            case MadeValue { Role: ApiRole.Union } made:
                return [.. made.Operands.Take(made.Fact.Parts.Length).Where((_, i) => made.Fact.Parts[i].Name == "rows")
                    .SelectMany(static part => part is SequenceValue several ? several.Operands : [part]).SelectMany(part => PathsOf(part, depth)).Take(MaximumPaths)];
            case PartValue { Of: MadeValue { Role: ApiRole.Split } split } part:
                return Narrowed(split["rows"], PartStep(split, part.Name), depth);
            case PartValue { Of: PartValue { Of: var folds } fold } part when Folds(folds) is { } divided:
                return Narrowed(divided["rows"], PartStep(fold, part.Name), depth);
            case PartValue { Name: "holdout", Of: PartValue { Of: MadeValue { Role: ApiRole.CrossValidate } cv } } part:
                return Narrowed(cv["rows"], PartStep(part.Of, "test"), depth);
            case PartValue { Of: MadeValue { Role: ApiRole.Source } source } part when part.Name is "train" or "test":
                return [new RowPath(source, [PartStep(source, part.Name)], [])];
            case PartValue { Of: PartValue { Name: "train" or "test", Of: MadeValue { Role: ApiRole.Source } } part }: // Features and labels of one part.
                return PathsOf(part, depth);
            case MemberValue { Of: PartValue { Name: "train" or "test", Of: MadeValue { Role: ApiRole.Source } } part }:
                return PathsOf(part, depth);
            case PartValue { Name: PartValue.Element, Of: MadeValue { Role: ApiRole.Same } groups } when groups.Fact["groups"] is not null:
                return [new RowPath(rows, [], [])]; // One group of several: which rows it holds is not known.
            case PartValue { Name: PartValue.Element, Of: MadeValue { Role: ApiRole.Same or ApiRole.Source or ApiRole.Subset or ApiRole.Union or ApiRole.Map } batches }:
                return PathsOf(batches, depth);
            case PartValue { Name: "rows" or "labels" } columns:
                return PathsOf(columns.Of, depth);
            case PartValue { Of: var named } part when part.Name.StartsWith("['", StringComparison.Ordinal) && Dictionaries.Is(named):
                return [new RowPath(rows, [], [])];
            case PartValue { Of: var whole } part when part.Name.StartsWith("['", StringComparison.Ordinal):
                // x["0:800"] cuts rows; frame["age"] is a column of all of them.
                return Slices.Read(part) is { } slice ? Narrowed(whole, slice, depth) : PathsOf(whole, depth);
            case ComputedValue { Operation: "Add" or "Subtract" or "Multiply" or "Divide" } computed:
                var operand = computed.Operands.FirstOrDefault(static value => value is not (ConstantValue or MadeValue { Role: ApiRole.Statistic or ApiRole.Evaluate }) && !(value is PartValue { Of: MadeValue { Role: ApiRole.Statistic } }));
                return operand is null ? [] : PathsOf(operand, depth);
            case ChoiceValue { IsEach: true }:
                return [];
            case ChoiceValue choice:
                return Alternatives(choice, depth);
            case CreatedValue created when _collected.TryGetValue(created, out var sources) && sources.Distinct().Count() == 1 && sources[0] is not (UnknownValue or NothingValue):
                return Narrowed(sources[0], new RowStep(RowStepKind.Collected, created, "", NothingValue.Instance, NothingValue.Instance), depth);
            default:
                return [new RowPath(rows, [], [])];
        }
    }

    private static Value FirstOf(Value rows) => rows is SequenceValue { Operands.IsEmpty: false } several ? several.Operands[0] : rows;

    /// <summary>The same rows whichever way the program took, perhaps with something done to them; else nothing is known but that they are these.</summary>
    private ImmutableArray<RowPath> Alternatives(ChoiceValue choice, int depth)
    {
        var paths = ImmutableArray.CreateBuilder<RowPath>();
        foreach (var option in choice.Operands)
        {
            var own = PathsOf(option, depth);
            if (own.Length != 1 || paths.Count == MaximumPaths || (paths.Count > 0 && !IsSameNarrowing(own[0], paths[0])))
            {
                return [new RowPath(choice, [], [])];
            }

            paths.Add(own[0]);
        }

        // One path, so that it is not taken for rows put together; what was done on any way was done.
        return [paths[0] with { Passed = [.. paths.SelectMany(static path => path.Passed).Distinct()] }];
    }

    /// <summary>The same rows, also where a field is filled by whoever reads it first: <c>_rows ??= Load(path)</c> has them from one file either way.</summary>
    private static bool IsSameNarrowing(RowPath left, RowPath right) =>
        (ReferenceEquals(left.Root, right.Root) || IsSameSource(left.Root, right.Root)) && left.Steps.Length == right.Steps.Length && StartsWith(left, right);

    private static RowStep PartStep(Value by, string name) => new(RowStepKind.Part, by, name, NothingValue.Instance, NothingValue.Instance);

    private static MadeValue? Folds(Value value) => value switch
    {
        MadeValue { Role: ApiRole.Folds } folds => folds,
        MadeValue { Role: ApiRole.Same or ApiRole.Select or ApiRole.Subset } made => Folds(made.Fact.IndexOf("of") >= 0 ? made["of"] : made["rows"]),
        _ => null,
    };

    private ImmutableArray<RowPath> Passing(MadeValue made, Value rows, int depth) =>
        [.. PathsOf(rows, depth).Select(path => path.Passed.Length > MaximumSteps ? path : path with { Passed = path.Passed.Add(made) })];

    private ImmutableArray<RowPath> Narrowed(Value rows, RowStep step, int depth) =>
        [.. PathsOf(rows, depth).Where(static path => path.Steps.Length < MaximumSteps).Select(path => path with { Steps = path.Steps.Add(step) })];

    /// <summary>Rows at positions that were narrowed themselves: parts of one permutation share a row only where they share a position.</summary>
    private ImmutableArray<RowPath> Taken(Value rows, Value at, int depth)
    {
        if (DrawnAnew(at) is { } drawn)
        {
            return Narrowed(rows, new RowStep(RowStepKind.Collected, drawn, "", NothingValue.Instance, NothingValue.Instance), depth);
        }

        if (PathsOf(at, depth) is not { Length: 1 } positions)
        {
            return [];
        }

        var order = new RowStep(RowStepKind.Collected, positions[0].Root, "", NothingValue.Instance, NothingValue.Instance);
        return [.. Narrowed(rows, order, depth).Select(path => path with { Steps = path.Steps.AddRange(positions[0].Steps) })];
    }

    /// <summary>Positions each of which is drawn, whatever it is made for: <c>Enumerable.Range(0, n).Select(_ => random.Next(n))</c>. They are not those the query goes through.</summary>
    private static Value? DrawnAnew(Value at) => at switch
    {
        MadeValue { Role: ApiRole.Same or ApiRole.Select } same => DrawnAnew(same["of"]),
        MadeValue { Role: ApiRole.Map, Extra: { IsRandom: true } and not (BundleValue or CreatedValue) } map => map,
        _ => null,
    };

    /// <summary>What a query takes of each of several runs of rows: <c>groups.SelectMany(group => group.Take(8))</c>.</summary>
    private static ImmutableArray<RowStep> WithinEach(MadeValue map)
    {
        var steps = ImmutableArray<RowStep>.Empty;
        var run = WithoutLists(map["rows"]);
        for (var value = map.Extra; value is not null && steps.Length < MaximumSteps;)
        {
            if (ReferenceEquals(value, (run as MadeValue)?.Extra) || (value is PartValue { Name: PartValue.Element, Of: var whole } && ReferenceEquals(WithoutLists(whole), run)))
            {
                return steps;
            }

            switch (value)
            {
                case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                    value = same["of"];
                    break;
                case MadeValue { Role: ApiRole.Subset } part when part.Fact.IndexOf("rows") >= 0 && part.Fact.IndexOf("at") < 0 && !IsOfNumbers(part):
                    steps = steps.Insert(0, part["range"] is MadeValue { Role: ApiRole.Subset } positions && positions.Fact.IndexOf("rows") < 0 ? StepOf(positions) with { By = part } : StepOf(part));
                    value = part["rows"];
                    break;
                default:
                    return [];
            }
        }

        return [];
    }

    private static Value WithoutLists(Value rows) => rows is MadeValue { Role: ApiRole.Same or ApiRole.Select } made && made.Fact["groups"] is null ? WithoutLists(made["of"]) : rows;

    /// <summary>Whether it is columns of a row that are cut: <c>rows.Select(row => row[..3])</c>.</summary>
    private static bool IsOfNumbers(MadeValue part) =>
        (part.Member is IArrayTypeSymbol array ? array.ElementType : part.Member is IMethodSymbol { TypeArguments: { Length: 1 } elements } ? elements[0] : null) is null or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String };

    /// <summary>Whether what a slice takes is one run: not every second row.</summary>
    internal static bool IsRun(MadeValue slice) => slice["every"] is NothingValue or ConstantValue { Constant: 1 or 1L };

    private static RowStep StepOf(MadeValue made)
    {
        if (!IsRun(made))
        {
            return Other();
        }

        if (made["take"] is not NothingValue and var take)
        {
            return made.Fact["end"] is null ? Slice(NothingValue.Instance, take) : Other();
        }

        if (made["skip"] is not NothingValue and var skip)
        {
            return made.Fact["end"] is null ? Slice(skip, NothingValue.Instance) : Other();
        }

        if (made["count"] is not NothingValue and var count)
        {
            return Slice(made["from"], Sum(made["from"], count));
        }

        if (made.Fact.IndexOf("column") < 0 && (made["from"] is not NothingValue || made["to"] is not NothingValue))
        {
            return Slice(made["from"], made["to"]);
        }

        return Other();

        RowStep Slice(Value from, Value to) => new(RowStepKind.Slice, made, "", from is ConstantValue { Constant: not string } first && Arithmetic.Number(first.Constant) is 0d ? NothingValue.Instance : from, to);
        RowStep Other() => new(RowStepKind.Filter, made, "", NothingValue.Instance, NothingValue.Instance);
    }

    private static Value Sum(Value from, Value count) => (from, count) switch
    {
        (NothingValue, _) => count,
        (ConstantValue a, ConstantValue b) when Arithmetic.Number(a.Constant) is { } first && Arithmetic.Number(b.Constant) is { } second => new ConstantValue(first + second),
        (ConstantValue a, _) when Arithmetic.Number(a.Constant) is 0d => count,
        (_, ComputedValue { Operation: "Subtract", Operands: { Length: 2 } sides }) when ReferenceEquals(sides[1], from) => sides[0], // All that is left.
        (UnknownValue, _) or (_, UnknownValue) => UnknownValue.Instance,
        _ => new ComputedValue("Add", [from, count]),
    };

    private static RowRelation Relate(RowPath left, RowPath right)
    {
        if (!ReferenceEquals(left.Root, right.Root))
        {
            if (!IsSameSource(left.Root, right.Root))
            {
                return RowRelation.Unknown;
            }

            // Data sets that come divided: MNIST(root, train: false).
            if (left.Root is MadeValue first && right.Root is MadeValue second && !ReferenceEquals(first["split"], second["split"]))
            {
                return first["split"] is ConstantValue && second["split"] is ConstantValue ? RelateDivided(first, second) : RowRelation.Unknown;
            }
        }

        var common = 0;
        while (common < left.Steps.Length && common < right.Steps.Length && left.Steps[common].IsSameAs(right.Steps[common]))
        {
            common++;
        }

        if (common == left.Steps.Length || common == right.Steps.Length)
        {
            return left.Steps.Length == right.Steps.Length ? RowRelation.Same
                : common == left.Steps.Length ? RowRelation.Contains
                : RowRelation.Within;
        }

        var a = left.Steps[common];
        var b = right.Steps[common];
        if (a.Kind == RowStepKind.Part && b.Kind == RowStepKind.Part)
        {
            return RelateParts(a, b);
        }

        return a.Kind == RowStepKind.Slice && b.Kind == RowStepKind.Slice ? Intervals.Relate(a, b)
            : a.Kind == RowStepKind.Resample && b.Kind == RowStepKind.Resample ? RelateDraws((MadeValue)a.By, (MadeValue)b.By)
            : a.Kind == RowStepKind.Resample || b.Kind == RowStepKind.Resample ? RowRelation.Overlaps
            : a.Kind == RowStepKind.Filter && b.Kind == RowStepKind.Filter ? Conditions.Relate((MadeValue)a.By, (MadeValue)b.By)
            : RowRelation.Unknown;
    }

    /// <summary>Parts that each read draws for itself share nothing if both draw with one seed, or in the order the rows have.</summary>
    private static RowRelation RelateDivided(MadeValue first, MadeValue second) =>
        first.Fact.IndexOf("fraction") < 0 || (IsInOrder(first) && IsInOrder(second)) || (ReferenceEquals(first["seed"], second["seed"]) && first["seed"] is not (NothingValue or UnknownValue)) ? RowRelation.Disjoint
            : first["seed"] is ConstantValue or NothingValue && second["seed"] is ConstantValue or NothingValue ? RowRelation.Overlaps
            : RowRelation.Unknown;

    private static bool IsInOrder(MadeValue source) => source["when"] is ConstantValue { Constant: false };

    private static RowRelation RelateParts(RowStep left, RowStep right)
    {
        if (RowStep.IsSameDivision(left.By, right.By))
        {
            return left.Name == right.Name ? RowRelation.Same : RowRelation.Disjoint;
        }

        // Folds of one division: the test parts share nothing, the train part of one holds the test parts of the others.
        if (left.By is PartValue a && right.By is PartValue b && ReferenceEquals(a.Of, b.Of))
        {
            return a.Name == PartValue.Element || b.Name == PartValue.Element ? RowRelation.Unknown
                : left.IsTest && right.IsTest ? RowRelation.Disjoint
                : left.IsTrain && right.IsTest ? RowRelation.Contains
                : left.IsTest && right.IsTrain ? RowRelation.Within
                : RowRelation.Overlaps;
        }

        return RowRelation.Overlaps;
    }

    /// <summary>What a bootstrap sample draws and what it leaves out share nothing, if both are drawn with one seed.</summary>
    private static RowRelation RelateDraws(MadeValue left, MadeValue right) =>
        ReferenceEquals(left["seed"], right["seed"]) && left["seed"] is not NothingValue && left["complement"] is ConstantValue a && right["complement"] is ConstantValue b && !a.Constant.Equals(b.Constant)
            ? RowRelation.Disjoint
            : RowRelation.Overlaps;

    /// <summary>Whether two reads are of one file: the same known path.</summary>
    internal static bool IsSameSource(Value left, Value right) =>
        left is MadeValue { Role: ApiRole.Source } a && right is MadeValue { Role: ApiRole.Source } b
        && (a.Fact.IndexOf("split") < 0 || SymbolEqualityComparer.Default.Equals(a.Member, b.Member)) // Of data sets that come divided, one folder holds several.
        && a["path"] is var path && path is ConstantValue or ComputedValue or MemberValue or InputValue or SequenceValue or PartValue { Name: not PartValue.Element } && ReferenceEquals(path, b["path"]);
}
