namespace QualityGates.Lineage;

/// <summary>The numbers of the cells of one method: a variable or a member of an object each.</summary>
internal sealed class FlowCells
{
    /// <summary>More members than one method writes by hand.</summary>
    private const int MaximumMembers = 4_000;

    private static readonly List<int> None = [];

    private readonly Dictionary<object, int> _variables = new(VariableComparer.Instance);
    private readonly Dictionary<HeapKey, int> _members = [];
    private readonly Dictionary<Value, List<int>> _membersOf = [];
    private readonly List<object> _names = [];

    /// <summary>What a cell is of: a symbol for a variable, a <see cref="HeapKey"/> for a member.</summary>
    internal object this[int cell] => _names[cell];

    internal int Of(object variable)
    {
        if (!_variables.TryGetValue(variable, out var cell))
        {
            _variables.Add(variable, cell = _names.Count);
            _names.Add(variable);
        }

        return cell;
    }

    internal int? Find(object variable) => _variables.TryGetValue(variable, out var cell) ? cell : null;

    internal int? Find(HeapKey member) => _members.TryGetValue(member, out var cell) ? cell : null;

    /// <summary>The cell of a member; null when there are more than are followed.</summary>
    internal int? Of(HeapKey member)
    {
        if (_members.TryGetValue(member, out var known))
        {
            return known;
        }

        if (_members.Count >= MaximumMembers)
        {
            return null;
        }

        var cell = _names.Count;
        _members.Add(member, cell);
        _names.Add(member);
        if (member.Of is { } of)
        {
            if (!_membersOf.TryGetValue(of, out var cells))
            {
                _membersOf.Add(of, cells = []);
            }

            cells.Add(cell);
        }

        return cell;
    }

    /// <summary>The cells of what is in an object.</summary>
    internal IReadOnlyList<int> MembersOf(Value of) => _membersOf.TryGetValue(of, out var cells) ? cells : None;
}
