using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Expressions that choose between objects: which one it is decides what its methods do, so each is looked at in a run of its own.</content>
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
