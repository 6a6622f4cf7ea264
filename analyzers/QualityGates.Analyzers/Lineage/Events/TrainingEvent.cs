using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>What happens to an object of a training loop.</summary>
internal enum TrainingEventKind
{
    /// <summary>The object is made, or a variable gets another one.</summary>
    Made,

    /// <summary>The gradients of a module or optimizer are cleared.</summary>
    Cleared,

    /// <summary>A loss is propagated back; it has no subject.</summary>
    Propagated,

    /// <summary>An optimizer changes its parameters.</summary>
    Updated,

    /// <summary>A scheduler goes on.</summary>
    Scheduled,

    /// <summary>A module is put into the mode of training (the setting is true), of evaluation, or one that is not known.</summary>
    Mode,

    /// <summary>A module is applied.</summary>
    Applied,

    /// <summary>A module gets weights that were saved before.</summary>
    Loaded,

    /// <summary>A module moves to another device or type.</summary>
    Moved,

    /// <summary>The recording of gradients is switched on (the setting is true) or off; the subject is what ends that when it is disposed.</summary>
    Guarded,

    /// <summary>That is disposed.</summary>
    Released,

    /// <summary>Gradients are read or written by hand.</summary>
    Handled,

    /// <summary>A layer that is a function and has a mode.</summary>
    Layer,

    /// <summary>Code runs that cannot be seen into and may do any of this.</summary>
    Unknown,
}

/// <summary>Something that happens to an object.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Subject">The object; null when it is not known which.</param>
/// <param name="Operation">The call that does it.</param>
/// <param name="Of">The expression that names the object.</param>
/// <param name="Frame">The run of the method it happens in.</param>
/// <param name="Setting">What a mode or guard is set to; null when that is not known.</param>
internal sealed record TrainingEvent(TrainingEventKind Kind, Subject? Subject, IOperation Operation, IOperation? Of, Frame Frame, bool? Setting = null)
{
    internal SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The object as the code names it there.</summary>
    internal string Name => Of?.Syntax.ToString() ?? "";
}

/// <summary>A point of the program, with what happens there, if anything does.</summary>
internal sealed class EventNode(int id, TrainingEvent? item)
{
    internal int Id { get; } = id;

    internal TrainingEvent? Event { get; } = item;

    internal List<EventNode> Successors { get; } = [];

    internal List<EventNode> Predecessors { get; } = [];
}
