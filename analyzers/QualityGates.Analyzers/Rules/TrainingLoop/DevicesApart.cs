using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>A module that was moved to another device, and what it is given there although it is not there.</summary>
/// <param name="Applied">The call that gives it.</param>
/// <param name="Module">The module as the code names it.</param>
/// <param name="Made">What makes the tensor.</param>
internal sealed record ApartOnDevices(IInvocationOperation Applied, string Module, IInvocationOperation Made);

/// <summary>
/// Finds modules that a method moves from the processor to a device that is certain, once and for all, and then gives tensors that it makes
/// without naming a device.
/// </summary>
internal sealed class DevicesApart(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 20;

    /// <summary>What makes all tensors on another device.</summary>
    private const string Default = "set_default_device";

    private bool? _hasDefault;

    internal IEnumerable<ApartOnDevices> After(IInvocationOperation move)
    {
        if (lineage.Apis.Find(move.TargetMethod, ApiRole.Move) is not { } fact || EventSubjects.Operand(move, fact, "of") is not { } module || !IsModule(module.Type) || !LeavesProcessor(move, fact))
        {
            yield break;
        }

        var held = MadeWithItsOwner(Unplaced(module), move) ?? SetWithItsOwner(move);
        var names = new[] { (Unplaced(module) as ILocalReferenceOperation)?.Local, HolderOf(move), (ISymbol?)held }.OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default).ToList();
        var block = BlockOf(move.Syntax);
        if (names.Count == 0 || (held is null && block is null) || HasDefault())
        {
            yield break;
        }

        var reads = names.SelectMany(name => lineage.References.Of(name, cancellationToken).Reads).ToList();
        if (names.Any(name => name is ILocalSymbol && lineage.References.Of(name, cancellationToken).Writes.Any(written => written.Syntax.Span.IntersectsWith(move.Syntax.Span) is false && written.Parent is not IVariableInitializerOperation))
            || reads.Any(read => CallOn(read) is { } other && other.Syntax != move.Syntax && lineage.Apis.Find(other.TargetMethod) is { } known && (known.As(ApiRole.Move) is not null || known.As(ApiRole.Same) is not null)))
        {
            yield break; // It goes elsewhere, or becomes another one.
        }

        foreach (var read in reads)
        {
            if (CallOn(read) is { } applied && lineage.Apis.Find(applied.TargetMethod, ApiRole.Transform) is { } given && given.IndexOf("model") >= 0
                && (held is null ? applied.Syntax.SpanStart > move.Syntax.Span.End && block!.Span.Contains(applied.Syntax.Span) && block.SyntaxTree == applied.Syntax.SyntaxTree : IsInMethodOf(held, applied))
                && applied.Arguments.Select(argument => OnProcessor(argument.Value)).FirstOrDefault(static made => made is not null) is { } made)
            {
                yield return new ApartOnDevices(applied, read.Syntax.ToString(), made);
            }
        }
    }

    /// <summary>The field that holds a module, where the only constructor of its owner makes the module and moves it, whatever it is given.</summary>
    private IFieldSymbol? MadeWithItsOwner(IOperation module, IInvocationOperation move) =>
        module is IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private, IsStatic: false } field, Instance: IInstanceReferenceOperation }
        && lineage.References.WritesOf(field, cancellationToken).Take(2).Count() <= 1
        && BlockOf(move.Syntax)?.Parent is ConstructorDeclarationSyntax && field.ContainingType.InstanceConstructors.Length == 1
            ? field.OriginalDefinition
            : null;

    /// <summary>The field that begins with what a move gives back: <c>readonly Module net = Create().to(CUDA)</c>.</summary>
    private IFieldSymbol? SetWithItsOwner(IInvocationOperation move) =>
        Operations.Outermost(move).Parent is IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } && fields[0] is { DeclaredAccessibility: Accessibility.Private, IsStatic: false } field
        && !lineage.References.WritesOf(field, cancellationToken).Any()
            ? field
            : null;

    /// <summary>Whether a call is in a method that runs when the object is made.</summary>
    private bool IsInMethodOf(IFieldSymbol field, IInvocationOperation applied) =>
        lineage.References.Around(applied.Syntax, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, field.ContainingType);

    /// <summary>Whether a move leads to a device that is not the processor, whatever the machine has.</summary>
    private bool LeavesProcessor(IInvocationOperation move, ApiFact fact) => fact.IndexOf("to") < 0 ? move.TargetMethod.Name == "cuda"
        : EventSubjects.Operand(move, fact, "to") is { } target && Unplaced(target) switch
        {
            IMemberReferenceOperation { Member.Name: "CUDA" or "MPS" } => true,
            IInvocationOperation { TargetMethod.Name: "device", Arguments: { IsEmpty: false } arguments } => IsNamedOther(arguments[0].Value),
            var text => IsNamedOther(text),
        };

    private static bool IsNamedOther(IOperation value) => value.ConstantValue is { HasValue: true, Value: string name } && (name.StartsWith("cuda", StringComparison.Ordinal) || name.StartsWith("mps", StringComparison.Ordinal));

    /// <summary>What makes a tensor on the processor, if what is done to it afterwards leaves it there.</summary>
    private IInvocationOperation? OnProcessor(IOperation value)
    {
        for (var step = 0; step < MaximumSteps; step++)
        {
            if (Unplaced(value) is not IInvocationOperation call || lineage.Apis.FindType(call.Type, ApiRole.Native) is null)
            {
                return null;
            }

            if (!lineage.Apis.IsInLibrary(call.TargetMethod))
            {
                if (OnlyResultOf(call.TargetMethod) is not { } result)
                {
                    return null;
                }

                value = result;
                continue;
            }

            var device = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "device");
            if (call.Instance is null && !call.TargetMethod.IsExtensionMethod)
            {
                return device is { ArgumentKind: ArgumentKind.DefaultValue } && !call.Arguments.Any(argument => lineage.Apis.FindType(argument.Value.Type, ApiRole.Native) is not null) ? call : null;
            }

            if (device is not null || call.TargetMethod.Name is "to" or "cuda" or "mps" or "type_as" or "alias" || call.Instance is null)
            {
                return null;
            }

            value = call.Instance;
        }

        return null;
    }

    /// <summary>What a method of the program that nothing replaces gives back, where it is one expression.</summary>
    private IOperation? OnlyResultOf(IMethodSymbol method) =>
        method is { IsVirtual: false, IsOverride: false, IsAbstract: false, IsAsync: false, DeclaringSyntaxReferences: { Length: 1 } declared } && declared[0].GetSyntax(cancellationToken) switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var expression } => expression,
            MethodDeclarationSyntax { Body.Statements: { Count: 1 } body } => (body[0] as ReturnStatementSyntax)?.Expression,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var expression } => expression,
            LocalFunctionStatementSyntax { Body.Statements: { Count: 1 } body } => (body[0] as ReturnStatementSyntax)?.Expression,
            _ => null,
        } is { } result ? lineage.References.OperationOf(result, cancellationToken) : null;

    /// <summary>A value as it is written: without conversions, and in place of a variable that is set once what it is set to.</summary>
    private IOperation Unplaced(IOperation value)
    {
        value = Operations.Unconverted(value);
        return value is ILocalReferenceOperation { Local: { IsForEach: false } local } && !lineage.References.WritesOf(local, cancellationToken).Any() && local.DeclaringSyntaxReferences.Length == 1
            && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer } && lineage.References.OperationOf(initializer, cancellationToken) is { } set
            && !IsModule(local.Type)
                ? Operations.Unconverted(set)
                : value;
    }

    /// <summary>The variable that is set to what a call gives back.</summary>
    private static ILocalSymbol? HolderOf(IOperation call) => Operations.Outermost(call).Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
        _ => null,
    };

    /// <summary>The call a value is the object of, or the first argument, where that is written before it.</summary>
    private static IInvocationOperation? CallOn(IOperation read)
    {
        var whole = Operations.Outermost(read);
        return whole.Parent switch
        {
            IInvocationOperation call when call.Instance == whole => call,
            IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } => call,
            _ => null,
        };
    }

    /// <summary>The block or program that a statement is part of: what stands behind it there runs after it.</summary>
    private static SyntaxNode? BlockOf(SyntaxNode place) => place.Ancestors().OfType<StatementSyntax>().FirstOrDefault()?.Parent switch
    {
        BlockSyntax block => block,
        GlobalStatementSyntax { Parent: { } program } => program,
        _ => null,
    };

    private bool HasDefault() => _hasDefault ??= lineage.Compilation.SyntaxTrees.Any(tree => TreeNames.Of(tree, cancellationToken).Has(Default));

    private bool IsModule(ITypeSymbol? type) => lineage.Apis.FindType(type, ApiRole.Parameters) is not null;
}
