using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Walks from a place outwards: through loops and functions to its method, from there to the callers of the method, in every file, until it
/// meets a request or work that runs at the same time. The derived says what each step does to what it follows, and where to stop. Bounded; what
/// cannot be resolved ends the path, so a rule built on this stays silent there.
/// </summary>
/// <typeparam name="T">What is followed along a path.</typeparam>
internal abstract class Outward<T>(LineageModel lineage, CancellationToken cancellationToken)
    where T : class
{
    // Deeper and wider than the way from a handler to its model ever is.
    private const int MaximumDepth = 12;
    private const int MaximumSteps = 400;

    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private int _steps;

    protected LineageModel Lineage { get; } = lineage;

    protected Hosting Hosting { get; } = Hosting.Of(lineage);

    protected CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The place that ended the walk; null when it met nothing.</summary>
    internal Meeting? Met { get; private set; }

    /// <summary>Walks from an operation; true when it meets what it is looking for.</summary>
    protected bool Walk(IOperation place, T followed)
    {
        _steps = 0;
        _entered.Clear();
        return From(place, followed, 0, isTask: false);
    }

    /// <summary>Walks from a method that is given somewhere as a function, in the code that it is given in.</summary>
    protected bool WalkFunction(IOperation function, IMethodSymbol method, T followed)
    {
        _steps = 0;
        _entered.Clear();
        return FromFunction(function, method, followed, 0, isTask: false);
    }

    /// <summary>Whether to go on past an operation around the place; what is returned is followed from there.</summary>
    protected abstract T? Through(IOperation around, IOperation inner, T followed);

    /// <summary>A loop, or a query that calls the function the place is in for each of its elements; true where that is what is looked for.</summary>
    /// <param name="loop">The loop, or the function as it is given to the query: a lambda, a method group, a variable.</param>
    /// <param name="each">The function itself; null where it is a loop of the language.</param>
    /// <param name="followed">What is followed.</param>
    protected abstract bool OnLoop(IOperation loop, IMethodSymbol? each, T followed);

    /// <summary>A function that answers requests, or a method that does, or belongs to an object made for a request.</summary>
    protected abstract bool OnRequest(IOperation? function, IMethodSymbol method, T followed);

    /// <summary>A function that runs beside others; the loop that starts them, where it is not known which.</summary>
    protected abstract bool OnParallel(IOperation work, IMethodSymbol? each, T followed);

    /// <summary>The factory or constructor of a registered service.</summary>
    protected abstract bool OnRegistration(Registration registration, T followed);

    /// <summary>From a method to a call, creation or use of it.</summary>
    protected abstract T? ToCaller(IMethodSymbol callee, IOperation use, T followed);

    /// <summary>From a function to the call of a method that runs it at once: <c>Timed(() => Load(path))</c>.</summary>
    protected virtual T? ToRunner(IMethodSymbol function, IInvocationOperation run, IInvocationOperation call, T followed) => followed;

    /// <summary>From a function to the query that calls it for each of its elements.</summary>
    protected virtual T ToElements(IInvocationOperation query, IMethodSymbol function, T followed) => followed;

    private bool From(IOperation place, T followed, int depth, bool isTask)
    {
        for (var (inner, around) = (place, place.Parent); ; (inner, around) = (around, around.Parent))
        {
            CancellationToken.ThrowIfCancellationRequested();
            if (_steps++ > MaximumSteps)
            {
                return false;
            }

            if (around is null)
            {
                return FromMember(inner, followed, depth);
            }

            if (Through(around, inner, followed) is not { } next)
            {
                return false;
            }

            followed = next;
            switch (around)
            {
                case ILoopOperation loop when IsRepeated(loop, inner):
                    if (isTask ? Meets(OnParallel(loop, null, followed), MeetingKind.Parallel, loop.Syntax, "") : Meets(OnLoop(loop, null, followed), MeetingKind.Loop, loop.Syntax, ""))
                    {
                        return true;
                    }

                    break;

                case IAnonymousFunctionOperation lambda:
                    return FromFunction(lambda, lambda.Symbol, followed, depth, isTask);

                case ILocalFunctionOperation local:
                    return _entered.Add(local.Symbol) && FromUses(local.Symbol, local.Symbol, followed, depth, local);
            }
        }
    }

    /// <summary>The first collection of a loop is made once.</summary>
    private static bool IsRepeated(ILoopOperation loop, IOperation inner) => loop switch
    {
        IForEachLoopOperation each => inner != each.Collection,
        IForLoopOperation steps => !steps.Before.Contains(inner),
        _ => true,
    };

    /// <summary>What a function is given to says when it runs.</summary>
    private bool FromFunction(IOperation function, IMethodSymbol method, T followed, int depth, bool isTask)
    {
        if (Hosting.CallGiven(function) is { } call)
        {
            return FromGiven(call, function, method, followed, depth, isTask);
        }

        var value = Converted(function);
        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => FromUses(declarator.Symbol, method, followed, depth, function),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } creation } when Lineage.Apis.Find(constructor, ApiRole.Same) is not null => From(creation, followed, depth + 1, isTask: false),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } when Lineage.Apis.Find(constructor, ApiRole.Parallel) is not null =>
                Meets(OnParallel(function, method, followed), MeetingKind.Parallel, value.Parent.Parent!.Syntax, constructor.ContainingType.Name),
            _ => depth <= MaximumDepth && HeldFunctions.RunsOf(function, Lineage.References, CancellationToken)
                .Any(run => ToCaller(method, run, followed) is { } next && From(run, next, depth + 1, isTask: false)),
        };
    }

    private bool FromGiven(IInvocationOperation call, IOperation function, IMethodSymbol method, T followed, int depth, bool isTask)
    {
        if (Hosting.IsHandling(call))
        {
            return Meets(OnRequest(function, method, followed), MeetingKind.Request, call.Syntax, call.TargetMethod.Name);
        }

        if (Lineage.Apis.Find(call.TargetMethod) is { } api)
        {
            if (api.As(ApiRole.Service) is not null)
            {
                return Hosting.Registrations(CancellationToken).FirstOrDefault(registration => registration.Call.Syntax == call.Syntax) is { } registration
                    && Meets(OnRegistration(registration, followed), MeetingKind.Registration, call.Syntax, call.TargetMethod.Name);
            }

            if (api.As(ApiRole.Parallel) is { } parallel)
            {
                if (parallel["runs"] == "many")
                {
                    return Meets(OnParallel(function, method, followed), MeetingKind.Parallel, call.Syntax, call.TargetMethod.Name);
                }

                // One task is not parallel to itself: many are, that a loop or a query starts and does not wait for one by one.
                return parallel["runs"] == "once" && From(call, followed, depth, isTask: !IsAwaited(call));
            }
        }

        if (call.TargetMethod.ContainingType is { Name: "ParallelEnumerable" } queries && Operations.IsOfLinq(queries))
        {
            return Meets(OnParallel(function, method, followed), MeetingKind.Parallel, call.Syntax, call.TargetMethod.Name);
        }

        if ((call.TargetMethod.ContainingType is { Name: "Enumerable" } sequence && Operations.IsOfLinq(sequence)) || call.TargetMethod is { Name: "ForEach", ContainingType.Name: "List" })
        {
            return (isTask ? Meets(OnParallel(function, method, followed), MeetingKind.Parallel, call.Syntax, call.TargetMethod.Name) : Meets(OnLoop(function, method, followed), MeetingKind.Loop, call.Syntax, call.TargetMethod.Name))
                || From(call, ToElements(call, method, followed), depth, isTask: false);
        }

        return FromRunner(call, function, method, followed, depth);
    }

    /// <summary>A method of the program that runs what it is given does so where it is called; what it keeps runs where that is called.</summary>
    private bool FromRunner(IInvocationOperation call, IOperation function, IMethodSymbol method, T followed, int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        foreach (var run in HeldFunctions.RunsOf(function, Lineage.References, CancellationToken))
        {
            var isRunAtOnce = call.TargetMethod.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == run.Syntax.SyntaxTree && declared.Span.Contains(run.Syntax.Span));
            if (isRunAtOnce ? Inside(run, call.TargetMethod, followed) is { } inside && ToRunner(method, run, call, inside) is { } next && From(call, next, depth + 1, isTask: false)
                : ToCaller(method, run, followed) is { } caller && From(run, caller, depth + 1, isTask: false))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is followed, at the end of the method that runs a function; null where the path ends in it, or the function is handed on.</summary>
    private T? Inside(IOperation run, IMethodSymbol method, T followed)
    {
        for (var (inner, around) = (run, run.Parent); around is not null; (inner, around) = (around, around.Parent))
        {
            if (around is ILocalFunctionOperation { Symbol: var own } && SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, method.OriginalDefinition))
            {
                break;
            }

            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation || Through(around, inner, followed) is not { } next)
            {
                return null;
            }

            followed = next;
        }

        return followed;
    }

    private bool FromMember(IOperation root, T followed, int depth)
    {
        if (Lineage.References.Around(root.Syntax is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax ? BodyOf(root.Syntax) : root.Syntax, CancellationToken) is not { } around)
        {
            return false;
        }

        while (around is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            around = around.ContainingSymbol;
        }

        if (around.ContainingType is not { } type || !_entered.Add(around.OriginalDefinition) || depth > MaximumDepth)
        {
            return false;
        }

        // What a field or property begins with, and what a constructor does, happens when an object is made.
        var isMaking = around is IFieldSymbol or IPropertySymbol || around is IMethodSymbol { MethodKind: MethodKind.Constructor };
        if (around.IsStatic && (isMaking || around is IMethodSymbol { MethodKind: MethodKind.StaticConstructor }))
        {
            return false;
        }

        var method = around as IMethodSymbol;
        if (method is not null && Hosting.Answers(method))
        {
            return Meets(OnRequest(null, method, followed), MeetingKind.Request, method.DeclaringSyntaxReferences[0].GetSyntax(CancellationToken), method.Name);
        }

        if (!around.IsStatic && (isMaking ? Hosting.IsMadePerRequest(type, CancellationToken) : Hosting.IsPerRequest(type)))
        {
            var made = method ?? type.InstanceConstructors.First();
            return Meets(OnRequest(null, made, followed), MeetingKind.Request, root.Syntax, type.Name);
        }

        return isMaking ? FromCreations(type, method, followed, depth) : method is not null && FromUses((method.AssociatedSymbol ?? method).OriginalDefinition, method, followed, depth, root);
    }

    private bool FromUses(ISymbol symbol, IMethodSymbol callee, T followed, int depth, IOperation function)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        foreach (var name in References.NamesOf(symbol))
        {
            foreach (var use in Lineage.References.Of(name.OriginalDefinition, CancellationToken).Reads)
            {
                if ((function.Syntax.SyntaxTree == use.Syntax.SyntaxTree && function.Syntax.Span.Contains(use.Syntax.Span))
                    || (name.ContainingType is { TypeKind: TypeKind.Interface } && Operations.InstanceOf(use)?.Type is { } service && Hosting.IsNeverGiven(callee.ContainingType, service, CancellationToken)))
                {
                    continue;
                }

                // A method group or variable is a function that runs when what it is given to says so.
                var isCall = use is IInvocationOperation or IPropertyReferenceOperation { Property.Type.TypeKind: not TypeKind.Delegate } or IObjectCreationOperation;
                if (isCall ? ToCaller(callee, use, followed) is { } next && From(use, next, depth + 1, isTask: false)
                    : Converted(use).Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation ? ToCaller(callee, invocation, followed) is { } further && From(invocation, further, depth + 1, isTask: false)
                    : Converted(use).Parent is not IVariableInitializerOperation && FromFunction(use, callee, followed, depth + 1, isTask: false))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool FromCreations(INamedTypeSymbol type, IMethodSymbol? constructor, T followed, int depth)
    {
        if (Hosting.RegistrationOf(type, CancellationToken) is { } registration && Meets(OnRegistration(registration, followed), MeetingKind.Registration, registration.Call.Syntax, registration.Call.TargetMethod.Name))
        {
            return true;
        }

        foreach (var tree in Lineage.References.Trees)
        {
            foreach (var operation in Lineage.References.Named(tree, [type.Name], static name => References.CallOf(name) is ObjectCreationExpressionSyntax, CancellationToken))
            {
                if (operation is IObjectCreationOperation { Constructor: { } made } && SymbolEqualityComparer.Default.Equals(made.ContainingType.OriginalDefinition, type.OriginalDefinition)
                    && (constructor is null || SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, constructor.OriginalDefinition))
                    && ToCaller(made, operation, followed) is { } next && From(operation, next, depth + 1, isTask: false))
                {
                    return true;
                }
            }
        }

        return FromDerived(type, constructor, followed, depth);
    }

    /// <summary>What a base does when it is made, it does for every object of a type derived from it.</summary>
    private bool FromDerived(INamedTypeSymbol type, IMethodSymbol? constructor, T followed, int depth)
    {
        if (type.IsSealed || depth > MaximumDepth)
        {
            return false;
        }

        foreach (var derived in Lineage.References.DerivedFrom(type, CancellationToken))
        {
            foreach (var own in derived.InstanceConstructors)
            {
                var next = Lineage.References.BeginningOf(own, CancellationToken) is not { } call ? (constructor is null || constructor.Parameters.IsEmpty ? followed : null)
                    : SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition)
                        && (constructor is null || SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, constructor.OriginalDefinition)) ? ToCaller(call.TargetMethod, call, followed)
                    : null;
                if (next is not null && (Hosting.IsMadePerRequest(derived, CancellationToken)
                    ? Meets(OnRequest(null, own, next), MeetingKind.Request, derived.DeclaringSyntaxReferences[0].GetSyntax(CancellationToken), derived.Name)
                    : FromCreations(derived, own.IsImplicitlyDeclared ? null : own, next, depth + 1)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Meets(bool isWanted, MeetingKind kind, SyntaxNode place, string name)
    {
        if (isWanted)
        {
            Met = new Meeting(kind, place, name);
        }

        return isWanted;
    }

    /// <summary>An operation with the conversions and delegates around it.</summary>
    protected static IOperation Converted(IOperation value)
    {
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            value = value.Parent;
        }

        return value;
    }

    private static bool IsAwaited(IOperation call) => call.Parent is IAwaitOperation or IConversionOperation { Parent: IAwaitOperation }
        || call.Parent is IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" or "ConfigureAwait" } or IPropertyReferenceOperation { Property.Name: "Result" };

    /// <summary>A place inside, so that the enclosing symbol is the member and not what it belongs to.</summary>
    private static SyntaxNode BodyOf(SyntaxNode member) => member switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body,
        BaseMethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        AccessorDeclarationSyntax { Body: { } body } => body,
        AccessorDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        _ => member,
    };
}

/// <summary>What a walk outwards met.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Place">The loop, the call that runs functions or registers a service, the method that answers.</param>
/// <param name="Name">The member that brings it about: the handler, the call that runs functions, the registration; empty for a loop of the language.</param>
internal sealed record Meeting(MeetingKind Kind, SyntaxNode Place, string Name);

/// <summary>The kinds of places a walk outwards ends at.</summary>
internal enum MeetingKind
{
    Loop,
    Request,
    Parallel,
    Registration,
}
