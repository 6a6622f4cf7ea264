using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Lineage;

/// <summary>
/// Base of the rules about members of the framework that any program uses: they begin at names, which an index of the file has, so that only
/// these few places are bound, and ask where a value goes once it could be a finding.
/// </summary>
public abstract class CallRule : Rule
{
    private protected CallRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>The names that members the rule is about are written with.</summary>
    private protected abstract ImmutableArray<string> Names(ApiModel apis);

    /// <summary>Whether a place with such a name is worth binding, as far as syntax tells; calls and creations are.</summary>
    private protected virtual bool MayConcern(SimpleNameSyntax name) => References.CallOf(name) is not null;

    /// <summary>Looks at the places of one file that have such a name, in source order.</summary>
    private protected abstract void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage);

    private protected sealed override void Register(CompilationStartAnalysisContext context, ApiModel apis)
    {
        var lineage = LineageModel.For(context.Compilation, apis);
        var names = Names(apis);
        context.RegisterSemanticModelAction(file =>
        {
            var places = lineage.References.Named(file.SemanticModel.SyntaxTree, names, MayConcern, file.CancellationToken).ToImmutableArray();
            if (!places.IsEmpty)
            {
                Analyze(file, places, lineage);
            }
        });
    }
}
