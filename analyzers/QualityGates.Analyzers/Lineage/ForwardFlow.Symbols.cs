using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Variables, members and methods that a value goes through.</content>
internal abstract partial class ForwardFlow
{
    private void FollowReturn(IReturnOperation @return)
    {
        for (var around = @return.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
            {
                if (ThroughObjects)
                {
                    Push(around);
                }

                return; // Who calls a delegate is not known here.
            }

            if (around is ILocalFunctionOperation local)
            {
                Leave(local.Symbol);
                return;
            }
        }

        if (References.Enclosing(@return, cancellationToken) is IMethodSymbol method)
        {
            Leave(method);
        }
    }

    /// <summary>Goes on where a query uses what it has given a name.</summary>
    private void FollowLet(LetClauseSyntax let)
    {
        foreach (var name in let.FirstAncestorOrSelf<QueryExpressionSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>() ?? [])
        {
            if (name.SpanStart > let.Span.End && name.Identifier.ValueText == let.Identifier.ValueText && References.SymbolAt(name, cancellationToken) is IRangeVariableSymbol && References.OperationOf(name, cancellationToken) is { } use)
            {
                Push(use);
            }
        }
    }

    /// <summary>The call that took the value out of the code it was made in, or given back to, on its way to where it is now; null where it is still there.</summary>
    protected IOperation? EnteredBy()
    {
        IOperation? call = null;
        var entered = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var entry = _entry; entry is not null && entered.Add(entry) && _callers.TryGetValue(entry, out var callers);)
        {
            (call, entry, _) = callers[0];
        }

        return call;
    }

    /// <summary>Goes on where the method was called: at the call the value came in by, or else at every one.</summary>
    private void Leave(IMethodSymbol method)
    {
        if (_entry is not null && SymbolEqualityComparer.Default.Equals(_entry is IMethodSymbol ? _entry : _entry.ContainingSymbol, method))
        {
            if (_returned.Add(_entry))
            {
                _callers[_entry].ForEach(_pending.Push);
            }

            return;
        }

        FollowSymbol(
            method.MethodKind == MethodKind.PropertyGet ? method.AssociatedSymbol! : method,
            value: null,
            method.MethodKind == MethodKind.LocalFunction ? _entry : null);
    }

    private void FollowSymbol(ISymbol symbol, IOperation? value, ISymbol? entry)
    {
        if (!_followed.Add((symbol, entry, _item)))
        {
            return;
        }

        var occurrences = references.Of(symbol, cancellationToken);
        if (!MayArrive
            && (occurrences.Writes.Any(written => IsOther(written, value)) || (value is not null && references.InitialOf(symbol, cancellationToken) is { } initial && IsOther(initial, value))))
        {
            return;
        }

        PushReads(occurrences, entry);
        if (symbol is IMethodSymbol or IPropertySymbol)
        {
            foreach (var inherited in References.NamesOf(symbol).Skip(1))
            {
                if (MayArrive || IsOnlyBody(symbol, inherited))
                {
                    PushReads(references.Of(inherited, cancellationToken), entry);
                }
            }
        }
    }

    private void PushReads(Occurrences occurrences, ISymbol? entry)
    {
        for (var i = Math.Min(occurrences.Reads.Length, MaximumUses) - 1; i >= 0; i--)
        {
            _pending.Push((occurrences.Reads[i], entry, _item));
        }
    }

    /// <summary>Whether a call of the inherited member can only run this one.</summary>
    private bool IsOnlyBody(ISymbol member, ISymbol inherited) =>
        member is IMethodSymbol && inherited is IMethodSymbol target && references.BodiesOf(target, cancellationToken).Count(static body => !body.IsAbstract) == 1;

    private bool IsOther(IOperation written, IOperation? value) => written.Syntax != value?.Syntax && !IsAlike(written) && !IsNothing(written);

    private void NoteCaller(ISymbol entered, IOperation call)
    {
        if (!_callers.TryGetValue(entered, out var callers))
        {
            _callers.Add(entered, callers = []);
        }

        callers.Add((call, _entry, _item));
        if (_returned.Contains(entered))
        {
            Push(call);
        }
    }

    /// <summary>A member is used on the value: one of an extension block of the program is entered as a method is that is given it.</summary>
    private void ContinueOn(IOperation use, ISymbol member)
    {
        if (references.ReceiverOf(member, cancellationToken) is { } receiver && (member is IPropertySymbol property ? property.GetMethod : member)?.OriginalDefinition is { } body)
        {
            NoteCaller(body, use);
            if (_followed.Add((receiver, body, _item)))
            {
                foreach (var read in references.ReadsIn(member, receiver, cancellationToken).Take(MaximumUses))
                {
                    _pending.Push((read, body, _item));
                }
            }
        }
        else
        {
            Continue(OnReceiver(use), use, argument: null);
        }
    }
}
