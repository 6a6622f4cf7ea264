using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// Which code is worth a flow graph: what mentions, by name, something the tables know, or a method that does. Names only decide what is
/// looked at; what is found is decided by symbols.
/// </summary>
/// <param name="compilation">The program.</param>
/// <param name="anchors">The names that make code worth it.</param>
internal sealed class Interest(Compilation compilation, IEnumerable<string> anchors)
{
    private readonly object _gate = new();
    private HashSet<string>? _names;

    internal bool Includes(SyntaxNode code, CancellationToken cancellationToken) =>
        TreeNames.Of(code.SyntaxTree, cancellationToken).HasAny(Names(cancellationToken), code.Span);

    /// <summary>The names of members of the tables, and of methods that mention them, by name, however far away.</summary>
    internal HashSet<string> Names(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _names) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            return _names ??= Collect(cancellationToken);
        }
    }

    private HashSet<string> Collect(CancellationToken cancellationToken)
    {
        var byMention = new Dictionary<string, List<MemberNames>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inTree = TreeNames.Of(tree, cancellationToken);
            foreach (var member in inTree.Members)
            {
                foreach (var name in inTree.In(member))
                {
                    if (!byMention.TryGetValue(name, out var members))
                    {
                        byMention.Add(name, members = []);
                    }

                    if (members.Count == 0 || !ReferenceEquals(members[members.Count - 1], member))
                    {
                        members.Add(member);
                    }
                }
            }
        }

        var names = new HashSet<string>(anchors, StringComparer.Ordinal);
        var pending = new Queue<string>(names);
        while (pending.Count > 0)
        {
            foreach (var member in byMention.TryGetValue(pending.Dequeue(), out var members) ? members : [])
            {
                if (names.Add(member.Name))
                {
                    pending.Enqueue(member.Name);
                }
            }
        }

        return names;
    }
}
