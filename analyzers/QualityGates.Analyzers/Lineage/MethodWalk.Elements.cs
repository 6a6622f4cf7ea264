using System.Globalization;

namespace QualityGates.Lineage;

/// <content>What is put into collections, and at which place of them.</content>
internal sealed partial class MethodWalk
{
    private void AddElement(Value collection, Value value, string place)
    {
        if (collection is UnknownValue or NothingValue)
        {
            return;
        }

        if (place != PartValue.Element)
        {
            Write(new HeapKey(collection, place), value);
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
        }

        AddElement(collection, value, place);
    }

    /// <summary>Puts a value at the end of a collection. How many it holds is known until two ways of the program meet that disagree.</summary>
    private void AppendElement(Value collection, Value value)
    {
        var count = new HeapKey(collection, HeapKey.Count);
        var known = Held(count) switch
        {
            ConstantValue { Constant: int number } => number,
            null when collection is CreatedValue && Held(new HeapKey(collection, HeapKey.Contents)) is null => 0,
            _ => (int?)null,
        };
        AddElement(collection, value, known is { } at ? Place(at) : PartValue.Element);
        Write(count, known is { } before ? _values.Add(new ConstantValue(before + 1)) : UnknownValue.Instance);
    }

    /// <summary>What is at which place of a collection is no longer known: a place was written that may be any, or code did that cannot be seen.</summary>
    private void ForgetPlaces(Value collection)
    {
        foreach (var cell in _cells.MembersOf(collection))
        {
            if (_state[cell] is not null && _cells[cell] is HeapKey { Member: string name } && name != HeapKey.Contents && (IsElement(name) || name == HeapKey.Count))
            {
                _state.Set(cell, UnknownValue.Instance);
            }
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
