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
        var names = new HashSet<string>(anchors, StringComparer.Ordinal);
        var files = new List<TreeNames>();
        var found = new Queue<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inTree = TreeNames.Of(tree, cancellationToken);
            files.Add(inTree);
            foreach (var member in inTree.Members)
            {
                if (inTree.HasAny(names, member))
                {
                    Add(member.Name);
                }
            }
        }

        // What was looked at before a name was found may mention it.
        while (found.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = found.Dequeue();
            foreach (var file in files)
            {
                foreach (var member in file.MembersWith(name))
                {
                    Add(member.Name);
                }
            }
        }

        return names;

        void Add(string name)
        {
            if (names.Add(name))
            {
                found.Enqueue(name);
            }
        }
    }
}
