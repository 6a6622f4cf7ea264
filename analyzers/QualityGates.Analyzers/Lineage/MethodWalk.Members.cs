using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Fields, properties, elements: what is in objects.</content>
internal sealed partial class MethodWalk
{
    private Value ReadMember(Value? of, ISymbol member, IOperation operation)
    {
        var definition = member.OriginalDefinition;
        var known = lineage.Apis.Find(definition);
        // A clock that is read twice says two things.
        if ((known?.As(ApiRole.Random) ?? known?.As(ApiRole.Unstable)) is { } fresh)
        {
            return Make(operation, fresh, definition, []);
        }

        if (known is { } api && of is not null)
        {
            if (api.As(ApiRole.Part) is { } part)
            {
                return PartOf(of, part["name"] ?? PartValue.Element);
            }

            if (api.As(ApiRole.Same) is not null)
            {
                return of is FunctionValue ? CallFunction(of, [], operation) : of;
            }
        }

        var value = IsOfPair(of, member.ContainingType) && member.Name == "Value" ? of! : ReadState(of, (member as IFieldSymbol)?.CorrespondingTupleField?.OriginalDefinition ?? definition);
        if (lineage.Apis.FindType(definition.ContainingType, ApiRole.Metrics) is not null)
        {
            Record(EventKind.Read, At(operation), value);
        }

        return value;
    }

    /// <summary>What a member holds: what was last written to it, or the member itself where nothing was.</summary>
    private Value ReadState(Value? of, ISymbol member)
    {
        if (Held(new HeapKey(of, member)) is { } written)
        {
            return written;
        }

        switch (of)
        {
            case UnknownValue or NothingValue:
                return UnknownValue.Instance;
            case BundleValue bundle:
                return bundle[member.Name] ?? UnknownValue.Instance;
            case ChoiceValue choice:
                return ReadEach(choice, member);
            case CreatedValue when member is IPropertySymbol property && !_handedOut.Contains(of) && lineage.IsOnlyInitialized(property, cancellationToken):
                return NothingValue.Instance;
            case null when member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant }:
                return _values.Add(new ConstantValue(constant));
            default:
                return _values.Add(new MemberValue(of, member));
        }
    }

    private Value ReadEach(ChoiceValue choice, ISymbol member) =>
        _values.OfEach(choice, value => ReadState(value, member));

    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var of = reference.Instance is null ? null : Read(reference.Instance);
        if (property.IsIndexer)
        {
            return ReadIndexer(reference, of ?? UnknownValue.Instance);
        }

        if (property.Name == "Current" && of is not null && property.ContainingType.Name.Contains("Enumerator"))
        {
            return ElementOf(of); // foreach, as the flow graph writes it
        }

        return lineage.Apis.Find(property.OriginalDefinition) is null && CodeOf(property.GetMethod, of) is var (body, facts)
            ? Instantiate(facts, body, of, [], reference)
            : ReadMember(of, property, reference);
    }

    private void WriteProperty(IPropertyReferenceOperation reference, Value value)
    {
        var of = reference.Instance is null ? null : Read(reference.Instance);
        if (CodeOf(reference.Property.SetMethod, of) is var (body, facts))
        {
            Instantiate(facts, body, of, [value], reference);
            return;
        }

        if (lineage.Apis.Find(reference.Property, ApiRole.Seed) is { } seed)
        {
            Record(EventKind.Made, At(reference), _values.Add(new MadeValue(At(reference), seed, reference.Property, [value])));
        }

        RecordRewriting(of, value, reference);
        WriteMember(of, reference.Property, value);
    }

    private Value? Held(HeapKey key) => _cells.Find(key) is { } cell ? _state[cell] : null;

    private Value? HeldBy(object variable) => _cells.Find(variable) is { } cell ? _state[cell] : null;

    private void Write(HeapKey key, Value value)
    {
        if (_cells.Of(key) is { } cell)
        {
            _state.Set(cell, value);
        }
    }

    /// <summary>What is in an object, in the order it was first written.</summary>
    private IEnumerable<(object Member, Value Value)> ContentsOf(Value of)
    {
        foreach (var cell in _cells.MembersOf(of).ToList())
        {
            if (_state[cell] is { } value)
            {
                yield return (((HeapKey)_cells[cell]).Member, value);
            }
        }
    }

    private void WriteMember(Value? of, ISymbol member, Value value)
    {
        if (of is not (UnknownValue or NothingValue))
        {
            Write(new HeapKey(of, member.OriginalDefinition), value);
        }
    }

    private void RecordRewriting(Value? of, Value value, IOperation operation)
    {
        // (row, value) => row.Age = value: who calls it knows both.
        var isGiven = of is InputValue { Symbol: IParameterSymbol } && value is InputValue { Symbol: IParameterSymbol };
        if ((isGiven || IsMadeOf(value) || IsOfState(value) || value is MadeValue { Role: ApiRole.Statistic }) && of is not null && RowsOf(of) is { } rows)
        {
            Record(EventKind.Rewritten, At(operation), _values.Add(new ComputedValue("rewrite", [rows, value])));
        }
    }

    /// <summary>What the object holds, or one of what it holds: who calls the method knows what that is.</summary>
    private static bool IsOfState(Value value) => value switch
    {
        MemberValue { Of: InputValue { Symbol: ITypeSymbol } } => true,
        PartValue part => IsOfState(part.Of),
        ChoiceValue { IsEach: false } choice => choice.Operands.Any(IsOfState),
        _ => false,
    };

    /// <summary>Whether a value is made of others, or one of those it may be is: <c>known ? (x - mean) / deviation : 0</c>.</summary>
    private static bool IsMadeOf(Value value) => value is ComputedValue or OpaqueValue
        || (value is ChoiceValue { IsEach: false } choice && choice.Operands.Any(static option => option is ComputedValue or OpaqueValue or MadeValue { Role: ApiRole.Statistic }));

    /// <summary>The rows an object is one of. A parameter may be given an element by whoever calls.</summary>
    private Value? RowsOf(Value of) => of switch
    {
        PartValue part => part.Of,
        InputValue { Symbol: IParameterSymbol } => of,
        _ => _elements.TryGetValue(of, out var whole) ? whole : null,
    };

    private Value ReadElement(Value of, IOperation? index, IOperation operation)
    {
        if (index is null)
        {
            return PartOf(of, PartValue.Element);
        }

        // The first of several: x[700.., 0] cuts rows in its first place.
        while (index is IConversionOperation or IArrayCreationOperation { Initializer.ElementValues.IsEmpty: false })
        {
            index = index is IConversionOperation conversion ? conversion.Operand : ((IArrayCreationOperation)index).Initializer!.ElementValues[0];
        }

        var at = Read(index);
        if (at is MadeValue { Role: ApiRole.Subset } slice && slice.Fact.IndexOf("rows") < 0 && slice.Fact.IndexOf("to") >= 0)
        {
            return RowReading.IsRun(slice) ? Make(operation, KnownFacts.Slice, operation.Type ?? (ISymbol)lineage.Compilation.ObjectType, [of, slice["from"], slice["to"]]) : Opaque(operation, [of]);
        }

        if (_sorted.TryGetValue(of, out var sort) && IsShareOfAll(at))
        {
            return Make(operation, KnownFacts.Quantile, sort, [of]);
        }

        if (index.Type is { Name: "Range", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
        {
            return Make(operation, KnownFacts.Ranged, operation.Type ?? (ISymbol)lineage.Compilation.ObjectType, [of, at]);
        }

        if ((at is ComputedValue { Operation: "text" } || (at is ConstantValue { Text: { } written } && written.Contains('-'))) && CutBy(at, of, operation) is { } run)
        {
            NotePlace(run, at, operation);
            return run;
        }

        var element = at is not (UnknownValue or ConstantValue) && index.Type is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Array } type && type.Name is not "TensorIndex"
            ? Make(operation, KnownFacts.Taken, operation.Type ?? (ISymbol)lineage.Compilation.ObjectType, [of, at])
            : PartOf(of, PlaceOf(at), NamedBy(at));
        NotePlace(element, at, operation);
        return element;
    }

    /// <summary>What was put into order, and by what.</summary>
    private readonly Dictionary<Value, IMethodSymbol> _sorted = [];

    /// <summary>Whether a position is a part of how many there are: half of them, nine tenths.</summary>
    private static bool IsShareOfAll(Value position) =>
        position is ComputedValue { Operation: "Divide" or "Multiply" } && Terms.In(position).Any(static term => term is MemberValue { Member.Name: "Length" or "Count" });

    private Value ElementOf(Value of) => PartOf(of, PartValue.Element);

    private Value PartOf(Value of, string name, IParameterSymbol? at = null)
    {
        switch (of)
        {
            case UnknownValue or NothingValue:
                return UnknownValue.Instance;
            case ChoiceValue choice:
                return _values.OfEach(choice, value => PartOf(value, name, at));
            case BundleValue bundle when bundle[name] is { } item:
                return item;
            case SequenceValue sequence when name == PartValue.Element:
                return _values.JoinAll(sequence.Operands, isEach: true);
            case SequenceValue sequence when name[0] == '[' && int.TryParse(name.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                return index < sequence.Operands.Length ? sequence.Operands[index] : UnknownValue.Instance;
            case MadeValue { Role: ApiRole.Map, Extra: { } extra } map when IsElement(name):
                var element = map.Fact["flat"] is null ? extra : ElementOf(extra);
                _elements[element] = of;
                return element;
            case MadeValue { Role: ApiRole.Same } made when IsElement(name) && made.Fact["groups"] is null && made.Fact["chunks"] is null && made.Member is not IPropertySymbol && made["reuse"] is NothingValue:
                return PartOf(made["of"], name, at);
        }

        if (Held(new HeapKey(of, name)) is { } keyed)
        {
            return keyed;
        }

        // One element of several, by a place that nothing is known of, is not each of them.
        if (IsElement(name) && Held(new HeapKey(of, HeapKey.Contents)) is { } contents && (name == PartValue.Element || contents is not ChoiceValue { IsEach: true }))
        {
            if (RowMadeIn(contents) is not null)
            {
                _elements[contents] = of;
            }

            return contents;
        }

        var part = _values.Part(of, name);
        if (name == PartValue.Element)
        {
            NoteRead(part, at);
        }

        return part;
    }

    /// <summary>Where a row that was put into a collection is made; in a loop, the first of <c>lines[i]</c> is another term than those that follow.</summary>
    private static Site? RowMadeIn(Value contents) => contents switch
    {
        CreatedValue created => created.Site,
        OpaqueValue opaque => opaque.Site,
        MadeValue { Role: ApiRole.Map } map => map.Site,
        ChoiceValue { IsEach: true } turns when RowMadeIn(turns.Operands[0]) is { } site && turns.Operands.All(turn => site.Equals(RowMadeIn(turn))) => site,
        _ => null,
    };

    /// <summary>What the elements a function made are elements of.</summary>
    private readonly Dictionary<Value, Value> _elements = [];

    private static bool IsElement(string name) => name == PartValue.Element || name[0] == '[';

    /// <summary>Puts a value into a collection, and at a place of it if that is known.</summary>
    private void AddElement(Value collection, Value value, string? key = null)
    {
        if (collection is UnknownValue or NothingValue)
        {
            return;
        }

        if (key is not null)
        {
            Write(new HeapKey(collection, key), value);
        }

        var contents = new HeapKey(collection, HeapKey.Contents);
        Write(contents, Held(contents) is { } known ? _values.Join(known, value, isEach: true) : value);
    }

    private void PutAt(Value collection, Value index, Value value)
    {
        var place = PlaceOf(index);
        if (place == PartValue.Element)
        {
            ForgetPlaces(collection);
            if (NamedBy(index) is { } given && collection is not (UnknownValue or NothingValue))
            {
                PutAtGiven(collection, given, value);
            }
        }

        AddElement(collection, value, place == PartValue.Element ? null : place);
    }

    /// <summary>
    /// <c>row[j] = row[j] - mean</c> in a loop over columns: what a turn makes of what the turn before has made is the same again, not something
    /// that grows until it has to be given up.
    /// </summary>
    private Value Settled(IOperation target, Value value)
    {
        if (_inLoop[_block.Ordinal] && IsMadeOf(value))
        {
            if (_rewritten.TryGetValue(target.Syntax, out var before) && value.Depth > before.Depth && Terms.Mentions(value, before))
            {
                return before;
            }

            _rewritten[target.Syntax] = value;
        }

        return value;
    }

    /// <summary>What was written into an element, by the place it is written at.</summary>
    private readonly Dictionary<SyntaxNode, Value> _rewritten = [];

    /// <summary>A call that gives nothing back leaves its values in the arrays it was given: <c>normal.Samples(noise)</c>, <c>random.NextBytes(bytes)</c>.</summary>
    private Value FillWith(Value value, IMethodSymbol target, Value[] arguments, IOperation operation)
    {
        foreach (var parameter in target.ReturnsVoid ? target.Parameters : [])
        {
            if (parameter.Type is IArrayTypeSymbol && arguments[parameter.Ordinal] is not (UnknownValue or NothingValue) and var filled)
            {
                Record(EventKind.Rewritten, At(operation), _values.Add(new ComputedValue("rewrite", [filled, value])));
                AddElement(filled, value);
            }
        }

        return value;
    }

    /// <summary>Puts a value at the end of a collection. How many it holds is known until two ways of the program meet that disagree.</summary>
    private void AppendElement(Value collection, Value value)
    {
        var count = new HeapKey(collection, HeapKey.Count);
        var known = Held(count) is not { } before ? collection is CreatedValue && Held(new HeapKey(collection, HeapKey.Contents)) is null ? 0 : null
            : before is ConstantValue { Constant: int number } ? number
            : (int?)null;
        AddElement(collection, value, known is { } at ? Place(at) : null);
        if (known is not null || !NoteAppended(collection, value, isSeveral: false))
        {
            Write(count, known is { } old ? _values.Add(new ConstantValue(old + 1)) : UnknownValue.Instance);
        }
    }

    /// <summary>What is at which place of a collection is no longer known: a place was written that may be any, or code did that cannot be seen.</summary>
    private void ForgetPlaces(Value collection)
    {
        foreach (var cell in _cells.MembersOf(collection))
        {
            if (((HeapKey)_cells[cell]).Member is string { Length: > 2 } place && place[0] == '[')
            {
                _state.Set(cell, null);
            }
        }

        if (collection is CreatedValue || Held(new HeapKey(collection, AppendedHere)) is not null)
        {
            Write(new HeapKey(collection, HeapKey.Count), UnknownValue.Instance);
        }
    }

    private static string Place(double index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>The name of the element an index or key leads to: one of its own where it is known when the program is compiled.</summary>
    private static string PlaceOf(Value index) => (index is SequenceValue { Operands.IsEmpty: false } several ? several.Operands[0] : index) switch
    {
        ConstantValue { Text: { } key } => "['" + key + "']",
        ConstantValue constant when Arithmetic.Number(constant.Constant) is { } number => Place(number),
        _ => PartValue.Element,
    };
}
