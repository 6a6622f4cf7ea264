using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Expressions and statements that choose between objects: which one it is decides what its methods do, so each is looked at in a run of its own.</content>
internal sealed partial class EventSubjects
{
    /// <summary>Choices that were met and not made, with the numbers of what may be taken.</summary>
    internal ConcurrentDictionary<SyntaxNode, ImmutableArray<int>> Open { get; } = new();

    /// <summary>Whether a condition or pattern of a choice that was made leads to what is taken; null where it belongs to none.</summary>
    internal bool? IsTaken(SyntaxNode condition)
    {
        if (choices.IsEmpty)
        {
            return null;
        }

        if (condition.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is { Parent: SwitchExpressionSyntax several } arm && (condition == arm || arm.Pattern.Span.Contains(condition.Span) || arm.WhenClause?.Span.Contains(condition.Span) == true))
        {
            return choices.TryGetValue(several, out var taken) ? several.Arms.IndexOf(arm) == taken : null;
        }

        return condition.Parent is ConditionalExpressionSyntax choice && choice.Condition == condition && choices.TryGetValue(choice, out var way) ? way == 0 : null;
    }

    /// <summary>
    /// Whether a value is what a variable holds in this run, where statements that exclude each other give it one of several new objects; null
    /// where it is not so, or not yet decided.
    /// </summary>
    internal bool? IsChosen(ISymbol variable, IOperation value)
    {
        if (IsWrittenOnce(variable) || variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declared)
        {
            return null;
        }

        var all = ValuesOf(variable).Select(Operations.Unconverted).ToImmutableArray();
        if (choices.TryGetValue(declared, out var taken))
        {
            return taken < all.Length && all[taken].Syntax == Operations.Unconverted(value).Syntax;
        }

        if (all.All(static made => made is IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false })
            && Enumerable.Range(1, all.Length - 1).All(index => Enumerable.Range(0, index).All(other => Exclude(all[other].Syntax, all[index].Syntax))))
        {
            Open[declared] = [.. Enumerable.Range(0, all.Length)];
        }

        return null;
    }

    /// <summary>Whether only one of two values can be the last one: they stand in branches of one statement, or one is there for the case that no branch is taken.</summary>
    private static bool Exclude(SyntaxNode one, SyntaxNode other)
    {
        var around = one.AncestorsAndSelf().FirstOrDefault(node => node.Span.Contains(other.Span) && node.SyntaxTree == other.SyntaxTree);
        return around is IfStatementSyntax or SwitchStatementSyntax
            || (around is BlockSyntax or CompilationUnitSyntax && one.Parent is EqualsValueClauseSyntax && other.Ancestors().TakeWhile(node => node != around).Any(static node => node is IfStatementSyntax or SwitchStatementSyntax));
    }

    private Held OfChoice(IOperation? expression, Frame frame)
    {
        var arms = expression switch
        {
            IConditionalOperation { WhenFalse: { } otherwise } choice => [choice.WhenTrue, otherwise],
            ISwitchExpressionOperation several => several.Arms.Select(static arm => arm.Value).ToImmutableArray(),
            _ => [],
        };
        if (arms.IsEmpty)
        {
            return default;
        }

        if (choices.TryGetValue(expression!.Syntax, out var taken))
        {
            return new Held(new Subject(Operations.Unconverted(arms[taken]).Syntax, frame, []), null);
        }

        var made = Enumerable.Range(0, arms.Length).Where(index => Operations.Unconverted(arms[index]) is not IThrowOperation).ToImmutableArray();
        if (made.Length > 1 && made.All(index => Operations.Unconverted(arms[index]) is IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false } creation && !IsModule(creation.Type)))
        {
            Open[expression.Syntax] = made;
        }

        return default;
    }
}
