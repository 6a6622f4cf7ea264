using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6009: a call that was made for looking at rows while debugging is in the shipped program, or rows are read from their file several times to look at them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DebugCallInProduction() : CallRule(Descriptor)
{
    public const string Id = "MLQ6009";

    private const int MaximumDepth = 2;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Call for debugging in the shipped program",
        messageFormat: "'{0}' {1}; {2}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A preview runs the pipeline over rows, or fits it, to show them in the debugger. Each sequence of a lazy view reads its file and runs its steps again.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesOf(ApiRole.Debug), .. apis.NamesIn(IsReader)];

    private static bool IsReader(ApiLine line) => line.Role == ApiRole.Same && line.Parts.Any(static part => part.StartsWith("column=", StringComparison.Ordinal) || part.StartsWith("reuse=", StringComparison.Ordinal));

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        if (lineage.Apis.IsTestProject)
        {
            return;
        }

        var passes = new Dictionary<(ISymbol View, ISymbol? Method), IOperation>(PassComparer.Instance);
        var reported = new HashSet<(ISymbol View, ISymbol? Method)>(PassComparer.Instance);
        foreach (var place in places)
        {
            if (place is not IInvocationOperation call)
            {
                continue;
            }

            if (lineage.Apis.Find(call.TargetMethod, ApiRole.Debug) is not null)
            {
                if (!IsForDebugging(call, context.CancellationToken))
                {
                    Report(context, call, [], "is made for the debugger and runs the pipeline over rows only to show them", "remove it, or put it between '#if DEBUG' and '#endif'");
                }
            }
            else if (lineage.Apis.Find(call.TargetMethod, ApiRole.Same) is { } same && (same.IndexOf("column") >= 0 || same.IndexOf("reuse") >= 0)
                && ViewOf(call, same, lineage, context.CancellationToken) is { } view)
            {
                // Of a field, what one method does: who else reads it, and when, is not known.
                var key = (view, view is ILocalSymbol ? null : References.Enclosing(call, context.CancellationToken));
                foreach (var pass in PassesOf(call, lineage, context.CancellationToken))
                {
                    if (!passes.TryGetValue(key, out var first))
                    {
                        passes.Add(key, pass);
                    }
                    else if (!IsOtherWay(first, pass) && !IsForDebugging(pass, context.CancellationToken) && reported.Add(key))
                    {
                        Report(
                            context, pass, [SourcePlace.OfCall(first)], $"goes through '{view.Name}' again (first: {SourcePlace.Describe(SourcePlace.OfCall(first), SourcePlace.OfCall(pass))}), and each pass reads its file and runs its steps anew",
                            "read it once into a list, or cache the view");
                    }
                }
            }
        }
    }

    private void Report(SemanticModelAnalysisContext context, IInvocationOperation call, IEnumerable<Location> evidence, string what, string instead) => context.ReportDiagnostic(
        Finding(SourcePlace.OfCall(call), evidence, ImmutableDictionary<string, string?>.Empty, call.TargetMethod.Name, what, instead));

    /// <summary>The places where a sequence is gone through: where it is asked for, or, of one that a variable holds, wherever something goes through that.</summary>
    private static IEnumerable<IInvocationOperation> PassesOf(IInvocationOperation call, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (IsPass(call, lineage.Apis))
        {
            return [call];
        }

        return call.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var sequence } } && lineage.References.Of(sequence, cancellationToken) is { Writes.IsEmpty: true, Reads: var reads }
            ? reads.Where(read => IsPass(read, lineage.Apis)).Select(static read => ConsumerOf(read)).OfType<IInvocationOperation>() : [];
    }

    private static IInvocationOperation? ConsumerOf(IOperation read)
    {
        var value = Operations.Outermost(read);

        return value.Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    /// <summary>The variable or field of the view that is read, where it was loaded, once, from what is read anew for every pass.</summary>
    private static ISymbol? ViewOf(IInvocationOperation call, ApiFact same, LineageModel lineage, CancellationToken cancellationToken)
    {
        var of = same.Parts[same.IndexOf("of")];
        var given = of.IsInstance ? call.Instance ?? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value
            : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == of.Parameter)?.Value;
        var variable = Plain(given) switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: var field } => (ISymbol)field,
            _ => null,
        };
        if (variable is not { DeclaringSyntaxReferences: { Length: 1 } declared })
        {
            return null;
        }

        var values = lineage.References.WritesOf(variable.OriginalDefinition, cancellationToken).ToList();
        if (declared[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } && lineage.References.OperationOf(value, cancellationToken) is { } initial)
        {
            values.Add(initial);
        }

        return values.Count == 1 && IsReadAgain(values[0], lineage, 0, cancellationToken) ? variable : null;
    }

    /// <summary>Whether a view reads its file anew for each pass: where it is loaded, in a method that gives it back as well.</summary>
    private static bool IsReadAgain(IOperation? view, LineageModel lineage, int depth, CancellationToken cancellationToken) => Plain(view) is IInvocationOperation loaded
        && (lineage.Apis.Find(loaded.TargetMethod, ApiRole.Source)?["again"] is not null
            || (depth < MaximumDepth && loaded.TargetMethod is { IsAbstract: false, IsVirtual: false, IsOverride: false, DeclaringSyntaxReferences.IsEmpty: false } helper
                && lineage.References.ReturnedBy(helper, cancellationToken).ToList() is { Count: > 0 } results && results.TrueForAll(result => IsReadAgain(result, lineage, depth + 1, cancellationToken))));

    private static IOperation? Plain(IOperation? value)
    {
        while (value is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value;
    }

    /// <summary>Whether a sequence is gone through where it is asked for: by what computes something of all of it, a list, or a loop.</summary>
    private static bool IsPass(IOperation sequence, ApiModel apis)
    {
        var value = sequence;
        while (true)
        {
            var parent = value.Parent;
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    value = parent;
                    break;
                case IForEachLoopOperation loop:
                    return loop.Collection == value && !loop.Body.Descendants().Any(static inner => inner is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation);
                case IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation next } when next.TargetMethod is { IsExtensionMethod: true, ContainingType.Name: "Enumerable", DeclaringSyntaxReferences.IsEmpty: true }:
                    if (next.Type is not INamedTypeSymbol { TypeKind: TypeKind.Interface })
                    {
                        return next.TargetMethod.Name is "Count" or "LongCount" or "ToList" or "ToArray" or "ToHashSet" or "ToDictionary" || apis.Find(next.TargetMethod, ApiRole.Statistic) is not null;
                    }

                    if (apis.Find(next.TargetMethod, ApiRole.Subset) is { } some && some.IndexOf("predicate") < 0)
                    {
                        return false; // A few rows to look at.
                    }

                    value = next;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>Whether only one of two places is reached: they stand in different branches.</summary>
    private static bool IsOtherWay(IOperation first, IOperation second)
    {
        for (var around = first.Syntax; around is not null; around = around.Parent)
        {
            if (around.Parent is IfStatementSyntax branch && (around == branch.Statement || around == branch.Else) && branch.Span.Contains(second.Syntax.Span) && !around.Span.Contains(second.Syntax.Span))
            {
                return true;
            }

            if (around is SwitchSectionSyntax && !around.Span.Contains(second.Syntax.Span) && around.Parent!.Span.Contains(second.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place is compiled, or reached, only while debugging.</summary>
    private static bool IsForDebugging(IOperation call, CancellationToken cancellationToken)
    {
        if (References.Enclosing(call, cancellationToken) is IMethodSymbol method && method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ConditionalAttribute"))
        {
            return true;
        }

        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if (around is IConditionalOperation { Condition: var condition } && condition.DescendantsAndSelf().Any(static part => part is IPropertyReferenceOperation { Property: { Name: "IsAttached", ContainingType.Name: "Debugger" } })
                || around is IInvocationOperation { TargetMethod.ContainingType: { Name: "Debug", ContainingNamespace.Name: "Diagnostics" } })
            {
                return true;
            }
        }

        var root = (CompilationUnitSyntax)call.Syntax.SyntaxTree.GetRoot(cancellationToken);
        for (var directive = root.GetFirstDirective(static node => node is IfDirectiveTriviaSyntax); directive is not null && directive.SpanStart < call.Syntax.SpanStart; directive = directive.GetNextDirective(static node => node is IfDirectiveTriviaSyntax))
        {
            var related = directive.GetRelatedDirectives();
            for (var i = 0; i + 1 < related.Count; i++)
            {
                if (related[i].SpanStart < call.Syntax.SpanStart && call.Syntax.SpanStart < related[i + 1].SpanStart
                    && related[i] is ConditionalDirectiveTriviaSyntax { Condition: var symbols } && symbols.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText is "DEBUG" or "TRACE"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private sealed class PassComparer : IEqualityComparer<(ISymbol View, ISymbol? Method)>
    {
        internal static readonly PassComparer Instance = new();

        public bool Equals((ISymbol View, ISymbol? Method) left, (ISymbol View, ISymbol? Method) right) =>
            SymbolEqualityComparer.Default.Equals(left.View, right.View) && SymbolEqualityComparer.Default.Equals(left.Method, right.Method);

        public int GetHashCode((ISymbol View, ISymbol? Method) pass) => SymbolEqualityComparer.Default.GetHashCode(pass.View);
    }
}
