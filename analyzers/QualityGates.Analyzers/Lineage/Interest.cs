using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Which code is worth a flow graph: what mentions, by name, something the tables know, or a method that does. Names only decide what is
/// looked at; what is found is decided by symbols.
/// </summary>
internal sealed class Interest(Compilation compilation, ApiModel apis)
{
    private static readonly ConditionalWeakTable<SyntaxTree, List<Member>> MembersByTree = new();

    private readonly object _gate = new();
    private HashSet<string>? _names;

    internal bool Includes(ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        foreach (var block in blocks)
        {
            if (Includes(block.Syntax, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    internal bool Includes(SyntaxNode code, CancellationToken cancellationToken)
    {
        var names = Names(cancellationToken);
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of members of the tables, and of methods that mention them, by name, however far away.</summary>
    internal HashSet<string> Names(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _names ??= Collect(cancellationToken);
        }
    }

    private HashSet<string> Collect(CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(apis.AnchorNames, StringComparer.Ordinal);
        var pending = new List<Member>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pending.AddRange(MembersByTree.GetValue(tree, static t => MembersOf(t)));
        }

        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = pending.Count - 1; i >= 0; i--)
            {
                if (names.Overlaps(pending[i].Mentions))
                {
                    grown |= names.Add(pending[i].Name);
                    pending.RemoveAt(i);
                }
            }
        }

        return names;
    }

    private static List<Member> MembersOf(SyntaxTree tree)
    {
        var members = new List<Member>();
        foreach (var node in tree.GetRoot().DescendantNodes(static node => node is not BlockSyntax))
        {
            var name = node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                FieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault(static v => v.Initializer is not null)?.Identifier.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                members.Add(new Member(name, [.. node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)]));
            }
        }

        return members;
    }

    private sealed record Member(string Name, HashSet<string> Mentions);
}
