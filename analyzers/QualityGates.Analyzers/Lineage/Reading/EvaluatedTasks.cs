using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// For which tasks models are evaluated somewhere in the compilation, by the symbols of the calls alone: most programs evaluate, and this
/// answers for them without reading any method. Calls are looked at one by one, until the answer is known.
/// </summary>
internal sealed class EvaluatedTasks(LineageModel lineage)
{
    private readonly object _gate = new();
    private readonly HashSet<string> _tasks = new(StringComparer.Ordinal);
    private bool _mayBeAny;
    private IEnumerator<ApiFact>? _calls;

    /// <summary>Whether a call evaluates models of this task, or models of a task that its symbol does not tell.</summary>
    internal bool Has(string task, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _calls ??= Calls().GetEnumerator();
            while (!_mayBeAny && !_tasks.Contains(task))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!_calls.MoveNext())
                {
                    return false;
                }

                if (_calls.Current["task"] is { } found)
                {
                    _tasks.Add(found);
                }
                else
                {
                    _mayBeAny = true;
                }
            }

            return true;
        }
    }

    private IEnumerable<ApiFact> Calls()
    {
        var names = lineage.Apis.NamesIn(static line => line.Role is ApiRole.Evaluate or ApiRole.CrossValidate);
        foreach (var tree in lineage.References.Trees)
        {
            var inTree = TreeNames.Of(tree, CancellationToken.None);
            foreach (var name in names)
            {
                foreach (var place in inTree.PlacesOf(name))
                {
                    if (tree.GetRoot().FindToken(place).Parent is SimpleNameSyntax { Parent: not (UsingDirectiveSyntax or QualifiedNameSyntax) } node
                        && lineage.References.SymbolAt(node, CancellationToken.None) is IMethodSymbol called
                        && lineage.Apis.Find(called) is { } member
                        && (member.As(ApiRole.Evaluate) ?? member.As(ApiRole.CrossValidate)) is { } fact)
                    {
                        yield return fact;
                    }
                }
            }
        }
    }
}
