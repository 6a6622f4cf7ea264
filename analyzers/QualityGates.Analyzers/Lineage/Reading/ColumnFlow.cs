using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The columns of rows on one way through their steps: which there are, and what each is made of.</summary>
internal sealed class ColumnFlow
{
    // What a trainer reads and writes when nobody says otherwise.
    internal const string Label = "Label";
    internal const string Features = "Features";
    internal const string Score = "Score";
    internal const string Probability = "Probability";
    private const string Predicted = "PredictedLabel";

    private readonly Dictionary<string, Column?> _columns;
    private readonly List<MissingColumn> _missing = [];
    private readonly RowSchema? _schema;
    private readonly LineageModel _model;
    private bool _isSelected;
    private ImmutableDictionary<string, ImmutableArray<string>>? _madeOf;

    internal ColumnFlow(RowSchema? schema, Value rows, StepSequence steps, LineageModel model)
    {
        _schema = schema;
        _model = model;
        Rows = rows;
        _columns = new(2 * steps.Steps.Length, StringComparer.Ordinal);
        IsSettled = schema is not null && rows is MadeValue source && (!source.IsOpen || source.Fact.IndexOf("path") >= 0) && steps.Steps.All(static step => step is { IsOpen: false });
        var inner = new HashSet<Value>(steps.Steps.Where(static step => step is not null).Select(static step => step!["step"]));
        foreach (var step in steps.Steps)
        {
            if (step is not null && !inner.Contains(step))
            {
                Require(step);
            }

            Apply(step);
        }
    }

    /// <summary>The rows it began with.</summary>
    internal Value Rows { get; }

    internal RowSchema? Schema => _schema;

    /// <summary>Whether everything it is made of is known, so that nobody who calls the method can know more: rows of a class from a file or from here, and steps that depend on nothing given.</summary>
    internal bool IsSettled { get; }

    /// <summary>Whether every step is known: if not, any column may have been written by one that is not.</summary>
    internal bool IsComplete { get; private set; } = true;

    /// <summary>Whether every step behind the last known trainer is known.</summary>
    internal bool IsCompleteSinceTrainer { get; private set; } = true;

    /// <summary>The columns that steps read and that certainly are not there; each name once, at the step that reads it first.</summary>
    internal IReadOnlyList<MissingColumn> Missing => _missing;

    /// <summary>The names of the columns there are at the end, as far as they are known.</summary>
    internal ImmutableArray<string> Names
    {
        get
        {
            lock (_columns)
            {
                var loaded = _schema is null || _isSelected ? [] : _schema.Columns.Keys.Where(name => !_columns.ContainsKey(name));
                return [.. loaded, .. _columns.Where(static column => column.Value is not null).Select(static column => column.Key)];
            }
        }
    }

    /// <summary>The last trainer.</summary>
    internal TrainedColumns? Trained { get; private set; }

    /// <summary>A column as it is at the end; null when there is none of this name for certain.</summary>
    internal Column? Find(string name)
    {
        // Rules that share a flow may ask at once, and what is loaded is noted when it is first asked for.
        lock (_columns)
        {
            return FindCore(name);
        }
    }

    private Column? FindCore(string name)
    {
        if (_columns.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_isSelected || (_schema is not null && !_schema.Columns.ContainsKey(name)))
        {
            return null;
        }

        var mapped = (_madeOf ??= MadeRows.Of(_schema, _model)).TryGetValue(name, out var from) ? from.Select(FindCore).OfType<Column>().ToImmutableArray() : [];
        var loaded = new Column(name, null, [], _schema is null ? ColumnType.Unknown : _schema.Columns[name]) { IsAssumed = _schema is null, Mapped = mapped };
        _columns.Add(name, loaded);
        return loaded;
    }

    /// <summary>Whether there certainly is no column of this name at the end.</summary>
    internal bool Lacks(string name) => IsComplete && Find(name) is null;

    /// <summary>Notes the columns a step reads and that are not there.</summary>
    private void Require(MadeValue step)
    {
        for (var i = 0; i < step.Fact.Parts.Length && IsComplete; i++)
        {
            var part = step.Fact.Parts[i];
            foreach (var name in ReadBy(step, part, step.Operands[i]))
            {
                if (Lacks(name))
                {
                    AddMissing(step, part, name);
                }
            }
        }
    }

    private void AddMissing(MadeValue step, ApiPart part, string name)
    {
        if (!_missing.Exists(missing => missing.Name == name))
        {
            _missing.Add(new MissingColumn(step, part, name, Names));
        }
    }

    private ImmutableArray<string> ReadBy(MadeValue step, ApiPart part, Value value)
    {
        switch (part.Name)
        {
            case "in" or "score" when step.Role != ApiRole.Trainer && value is not NothingValue:
                return ColumnNames.In(value, _model).Listed;
            case "out" when step.Role == ApiRole.Step && step["in"] is NothingValue && step.Fact.IndexOf("in") >= 0 && part.Property is null:
                return Columns.NamesIn(value); // What a step writes it also reads, where nothing else is said.
            case "columns" when step.Role == ApiRole.Step && value is SequenceValue pairs:
                return [.. pairs.Operands.OfType<MadeValue>().SelectMany(pair => Columns.NamesIn(pair["in"] is NothingValue ? pair["out"] : pair["in"]))];
            case "in" or "weight" or "group" or "label" or "features" when step.Role != ApiRole.Execute || (part.Name == "label" && step.Fact.IndexOf("rows") >= 0):
                return NameIn(value, UsualName(part)) is { } name ? [name] : [];
            default:
                return [];
        }
    }

    /// <summary>What an options class says where the program says nothing.</summary>
    private static string? UsualName(ApiPart part) => part.Property switch
    {
        "LabelColumnName" => Label,
        "FeatureColumnName" => Features,
        _ => null,
    };

    private void Apply(MadeValue? step)
    {
        switch (step)
        {
            case { Role: ApiRole.Trainer or ApiRole.Execute }:
                Train(step);
                break;
            case { Role: ApiRole.Step }:
                switch (step.Fact["kind"])
                {
                    case "drop":
                        Drop(Columns.NamesIn(step["in"]));
                        break;
                    case "select":
                        Select(Columns.NamesIn(step["in"]));
                        break;
                    case "custom":
                        Map(step);
                        break;
                    default:
                        Write(step);
                        break;
                }

                break;
            default:
                LoseTrack();
                break;
        }
    }

    private void LoseTrack()
    {
        IsComplete = false;
        IsCompleteSinceTrainer = false;
    }

    private void Drop(ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            LoseTrack();
        }

        foreach (var name in names)
        {
            _columns[name] = null;
        }
    }

    private void Select(ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            LoseTrack();
            return;
        }

        var kept = names.Select(name => (Name: name, Column: FindCore(name))).ToList();
        _columns.Clear();
        _isSelected = true;
        foreach (var (name, column) in kept)
        {
            _columns[name] = column;
        }
    }

    /// <summary>A mapping written by hand: it may make any column of its output class of anything.</summary>
    private void Map(MadeValue step)
    {
        // From what, to what, and with which state.
        if (step.Member is not IMethodSymbol { TypeArguments: { Length: > 0 } arguments } || arguments[Math.Min(1, arguments.Length - 1)] is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } output)
        {
            LoseTrack();
            return;
        }

        // Read before anything is written: a mapping may write a column it reads.
        var made = Mapped.By(step, _model).ToDictionary(static pair => pair.Key, pair => pair.Value.Select(FindCore).OfType<Column>().ToImmutableArray());
        foreach (var column in RowSchema.OfClass(output, _model.Apis, isWritten: true).Columns)
        {
            _columns[column.Key] = new Column(column.Key, step, [], column.Value) { Mapped = made.TryGetValue(column.Key, out var from) ? from : [] };
        }
    }

    private void Write(MadeValue step)
    {
        if (step["columns"] is not NothingValue and var pairs)
        {
            WritePairs(step, pairs);
            return;
        }

        var inputs = step["in"] is NothingValue ? null : ColumnNames.In(step["in"], _model);
        ImmutableArray<string> outputs = [];
        for (var i = 0; i < step.Fact.Parts.Length; i++)
        {
            if (step.Fact.Parts[i].Name == "out" && step.Operands[i] is not NothingValue and var output)
            {
                var written = Columns.NamesIn(output);
                if (written.IsEmpty)
                {
                    LoseTrack();
                }

                outputs = outputs.IsEmpty ? written : outputs.AddRange(written);
            }
        }

        if (outputs.IsEmpty && step.Fact.IndexOf("score") >= 0)
        {
            outputs = [Probability]; // A calibrator.
            inputs = ColumnNames.In(step["score"], _model);
        }
        else if (outputs.IsEmpty)
        {
            LoseTrack();
        }

        // All inputs are read before an output is written: a step may write the column it reads.
        var names = inputs ?? (outputs.IsEmpty ? null : ColumnNames.In(step["out"], _model));
        if (names is null)
        {
            return;
        }

        var columns = Read(names);
        var type = TypeOf(step, columns);
        foreach (var output in outputs)
        {
            _columns[output] = new Column(output, step, columns, type) { Wide = names.AllOf is null ? null : names };
        }
    }

    private void WritePairs(MadeValue step, Value pairs)
    {
        if (pairs is not SequenceValue sequence || sequence.Operands.Any(static pair => pair is not MadeValue { Role: ApiRole.Columns } made || made["out"] is not ConstantValue))
        {
            LoseTrack();
            return;
        }

        foreach (var operand in sequence.Operands)
        {
            var pair = (MadeValue)operand;
            var output = ((ConstantValue)pair["out"]).Text!;
            var from = Read(ColumnNames.In(pair["in"] is NothingValue ? pair["out"] : pair["in"], _model));
            _columns[output] = new Column(output, step, from, TypeOf(step, from));
        }
    }

    private ImmutableArray<Column> Read(ColumnNames names)
    {
        var columns = ImmutableArray.CreateBuilder<Column>(names.Listed.Length);
        foreach (var name in names.Listed)
        {
            if (FindCore(name) is { } column)
            {
                columns.Add(column);
            }
        }

        return columns.Count == columns.Capacity ? columns.MoveToImmutable() : columns.ToImmutable();
    }

    private static ColumnType TypeOf(MadeValue step, ImmutableArray<Column> from) => step.Fact["type"] switch
    {
        "key" => ColumnType.Key,
        "float" => ColumnType.Single,
        "text" => ColumnType.Text,
        "vector" => ColumnType.Vector,
        "same" when from.Length == 1 => from[0].Type,
        _ => step.Fact.IndexOf("type") >= 0 ? ColumnTypes.OfKind(step["type"], step.Member) : ColumnType.Unknown,
    };

    private void Train(MadeValue trainer)
    {
        var task = trainer.Role == ApiRole.Execute ? (trainer["experiment"] as MadeValue)?.Fact["task"] : trainer.Fact["task"];
        var label = trainer.Fact.IndexOf("label") < 0 ? null : NameIn(trainer["label"], Label);
        var read = ImmutableArray.CreateBuilder<Column>();
        if (trainer.Fact.IndexOf("features") < 0 && trainer["step"] is not NothingValue && Trained is { } binary)
        {
            read.AddRange(binary.Features); // One against the rest: the estimator it repeats says what the features are.
        }

        for (var i = 0; i < trainer.Fact.Parts.Length; i++)
        {
            if (trainer.Fact.Parts[i].Name == "features" && NameIn(trainer.Operands[i], trainer.Fact.Parts[i].Property is null ? null : Features) is { } name && FindCore(name) is { } column)
            {
                read.Add(column);
            }
        }

        var features = read.ToImmutable();
        Trained = new TrainedColumns(trainer, task, label, label is null ? null : FindCore(label), features, GroupOf(trainer));
        IsCompleteSinceTrainer = true;
        if (task != "forecasting")
        {
            WriteScore(NameIn(trainer["score"], Score), ColumnType.Unknown);
        }

        if (task is "binary" or "multiclass" or "clustering" or "anomaly" or null)
        {
            WriteScore(NameIn(trainer["predicted"], Predicted), ColumnType.Unknown);
        }

        if (task is "binary" or null && trainer.Fact["calibrated"] != "no")
        {
            WriteScore(Probability, ColumnType.Single);
        }

        for (var i = 0; i < trainer.Fact.Parts.Length; i++)
        {
            if (trainer.Fact.Parts[i].Name == "out" && trainer.Operands[i] is not NothingValue)
            {
                WriteScore(NameIn(trainer.Operands[i], null), ColumnType.Vector);
            }
        }

        void WriteScore(string? name, ColumnType type)
        {
            if (name is null)
            {
                LoseTrack();
            }
            else
            {
                _columns[name] = new Column(name, trainer, features, type);
            }
        }
    }

    private string? GroupOf(MadeValue trainer) =>
        trainer["group"] is ConstantValue { Text: { } name } && FindCore(name)?.Origin is { By: null } loaded ? loaded.Name : null;

    /// <summary>The name a value holds, the usual one when nothing was written; null when it is not known.</summary>
    private static string? NameIn(Value value, string? usual) => value switch
    {
        ConstantValue { Text: { } text } => text,
        NothingValue => usual,
        _ => null,
    };
}
