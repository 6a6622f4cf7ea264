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
        if (lineage.Apis.Find(definition) is { } api && of is not null)
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

        var value = ReadState(of, (member as IFieldSymbol)?.CorrespondingTupleField?.OriginalDefinition ?? definition);
        if (lineage.Apis.FindType(definition.ContainingType, ApiRole.Metrics) is not null)
        {
            Record(EventKind.Read, At(operation), value);
        }

        return value;
    }

    /// <summary>What a member holds: what was last written to it, or the member itself where nothing was.</summary>
    private Value ReadState(Value? of, ISymbol member)
    {
        if (_state.Heap.TryGetValue(new HeapKey(of, member), out var written))
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
                return _values.JoinAll(choice.Operands.Select(value => ReadState(value, member)));
            case null when member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant }:
                return _values.Add(new ConstantValue(constant));
            default:
                return _values.Add(new MemberValue(of, member));
        }
    }

    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var of = reference.Instance is null ? null : Read(reference.Instance);
        if (property.IsIndexer)
        {
            return ReadElement(of ?? UnknownValue.Instance, reference.Arguments.Length == 1 ? reference.Arguments[0].Value : null, reference);
        }

        if (property.Name == "Current" && of is not null && property.ContainingType.Name.Contains("Enumerator"))
        {
            return ElementOf(of); // foreach, as the flow graph writes it
        }

        if (property.GetMethod is { } getter && lineage.Apis.Find(property.OriginalDefinition) is null
            && lineage.BodyOf(getter, (of as CreatedValue)?.Type, cancellationToken) is { } body && FactsOf(body) is { } facts && !ReferenceEquals(facts, MethodFacts.None))
        {
            return Instantiate(facts, body, of, [], reference);
        }

        return ReadMember(of, property, reference);
    }

    private void WriteProperty(IPropertyReferenceOperation reference, Value value)
    {
        var of = reference.Instance is null ? null : Read(reference.Instance);
        if (reference.Property.SetMethod is { } setter && lineage.BodyOf(setter, (of as CreatedValue)?.Type, cancellationToken) is { } body
            && FactsOf(body) is { } facts && !ReferenceEquals(facts, MethodFacts.None))
        {
            Instantiate(facts, body, of, [value], reference);
            return;
        }

        RecordRewriting(of, value, reference);
        WriteMember(of, reference.Property, value);
    }

    private void WriteMember(Value? of, ISymbol member, Value value)
    {
        if (of is not (UnknownValue or NothingValue))
        {
            _state = _state.WithMember(new HeapKey(of, member.OriginalDefinition), value);
        }
    }

    private void RecordRewriting(Value? of, Value value, IOperation operation)
    {
        if (value is ComputedValue && of is not null && (of is PartValue part ? part.Of : _elements.TryGetValue(of, out var whole) ? whole : null) is { } rows)
        {
            Record(EventKind.Rewritten, At(operation), _values.Add(new ComputedValue("rewrite", [rows, value])));
        }
    }

    private Value ReadElement(Value of, IOperation? index, IOperation operation)
    {
        if (index is null)
        {
            return PartOf(of, PartValue.Element);
        }

        while (index is IConversionOperation conversion)
        {
            index = conversion.Operand;
        }

        if (index is IRangeOperation range)
        {
            var from = range.LeftOperand is null ? NothingValue.Instance : Read(range.LeftOperand);
            var to = range.RightOperand is null ? NothingValue.Instance : Read(range.RightOperand);
            return Make(operation, KnownFacts.Slice, operation.Type ?? (ISymbol)lineage.Compilation.ObjectType, [of, from, to]);
        }

        // A text key names what is kept under it; a number known at compile time an element of its own.
        var read = Read(index);
        return (read is SequenceValue { Operands.IsEmpty: false } several ? several.Operands[0] : read) switch
        {
            ConstantValue { Text: { } key } => PartOf(of, "['" + key + "']"),
            ConstantValue constant when Arithmetic.Number(constant.Constant) is { } number => PartOf(of, "[" + number.ToString(CultureInfo.InvariantCulture) + "]"),
            _ => PartOf(of, PartValue.Element),
        };
    }

    private Value ElementOf(Value of) => PartOf(of, PartValue.Element);

    private Value PartOf(Value of, string name)
    {
        switch (of)
        {
            case UnknownValue or NothingValue:
                return UnknownValue.Instance;
            case ChoiceValue choice:
                return _values.JoinAll(choice.Operands.Select(value => PartOf(value, name)));
            case BundleValue bundle when bundle[name] is { } item:
                return item;
            case SequenceValue sequence when name == PartValue.Element:
                return _values.JoinAll(sequence.Operands, isEach: true);
            case SequenceValue sequence when name[0] == '[' && int.TryParse(name.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                return index < sequence.Operands.Length ? sequence.Operands[index] : UnknownValue.Instance;
            case MadeValue { Role: ApiRole.Map, Extra: { } element } when IsElement(name):
                _elements[element] = of;
                return element;
            case MadeValue { Role: ApiRole.Same } made when IsElement(name) && made.Member is not IPropertySymbol:
                return PartOf(made["of"], name);
        }

        return _state.Heap.TryGetValue(new HeapKey(of, name), out var keyed) ? keyed
            : IsElement(name) && _state.Heap.TryGetValue(new HeapKey(of, HeapKey.Contents), out var contents) ? contents
            : _values.Part(of, name);
    }

    /// <summary>What the elements a function made are elements of.</summary>
    private readonly Dictionary<Value, Value> _elements = [];

    private static bool IsElement(string name) => name == PartValue.Element || name[0] == '[';

    /// <summary>Puts a value into a collection; which place it has there is not kept.</summary>
    private void AddElement(Value collection, Value value, string? key = null)
    {
        if (collection is UnknownValue or NothingValue)
        {
            return;
        }

        var cell = new HeapKey(collection, key ?? HeapKey.Contents);
        _state = _state.WithMember(cell, _state.Heap.TryGetValue(cell, out var known) && key is null ? _values.Join(known, value, isEach: true) : value);
    }
}
