using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// Which files can use what a type has. Every expression begins somewhere: at the name of a type, at a member of the type around it or of a base,
/// at an extension method. So a file that names neither a type nor, directly or through others, anything that names it, holds no object of it.
/// </summary>
internal sealed class Dependents(References references)
{
    private readonly ConcurrentDictionary<string, HashSet<SyntaxTree>> _byName = new(StringComparer.Ordinal);
    private bool? _isKnown;

    /// <summary>The files that can use the members of types of this name; null where that cannot be told by names.</summary>
    internal HashSet<SyntaxTree>? On(string type, CancellationToken cancellationToken) =>
        type.Length == 0 || !IsKnown(cancellationToken) ? null
        : _byName.TryGetValue(type, out var known) ? known
        : _byName.GetOrAdd(type, Collect(type, cancellationToken));

    private HashSet<SyntaxTree> Collect(string type, CancellationToken cancellationToken)
    {
        var files = new HashSet<SyntaxTree>();
        var names = new HashSet<string>(StringComparer.Ordinal) { type };
        var pending = new Queue<string>(names);
        while (pending.Count > 0)
        {
            foreach (var tree in references.TreesWith(pending.Dequeue(), cancellationToken))
            {
                if (files.Add(tree))
                {
                    foreach (var declared in TreeNames.Of(tree, cancellationToken).Declared)
                    {
                        if (names.Add(declared))
                        {
                            pending.Enqueue(declared);
                        }
                    }
                }
            }
        }

        return files;
    }

    /// <summary>Whether no using for all files gives a type another name, or its members none at all.</summary>
    private bool IsKnown(CancellationToken cancellationToken)
    {
        lock (_byName)
        {
            return _isKnown ??= references.Trees.All(tree => tree.GetRoot(cancellationToken) is not CompilationUnitSyntax { Usings: var usings }
                || !usings.Any(static directive => directive.GlobalKeyword != default && (directive.StaticKeyword != default || directive.Alias is not null)));
        }
    }
}
