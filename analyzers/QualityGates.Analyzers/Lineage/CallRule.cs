using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
            var tree = file.SemanticModel.SyntaxTree;
            var places = lineage.References.Named(tree, names, MayConcern, file.CancellationToken).ToImmutableArray();
            if (Unnamed(tree, names, places, lineage, file.CancellationToken).ToList() is { Count: > 0 } unnamed)
            {
                places = [.. places.Concat(unnamed).OrderBy(static place => place.Syntax.SpanStart)];
            }

            if (!places.IsEmpty)
            {
                Analyze(file, places, lineage);
            }
        });
    }

    /// <summary>
    /// Objects made by <c>new(path)</c> far from the name of their type: given to a call, assigned, returned. Looked at where the file names the type,
    /// or the member around names something the tables know.
    /// </summary>
    private static IEnumerable<IOperation> Unnamed(SyntaxTree tree, ImmutableArray<string> names, ImmutableArray<IOperation> known, LineageModel lineage, CancellationToken cancellationToken)
    {
        var index = TreeNames.Of(tree, cancellationToken);
        var isNamed = index.Creations.Count > 0 && names.Any(index.Has);
        foreach (var creation in index.Creations)
        {
            if (creation.ArgumentList.Arguments.Count > 0 && (isNamed || (creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && lineage.Interest.Includes(member, cancellationToken)))
                && !known.Any(place => place.Syntax == creation)
                && lineage.References.OperationOf(creation, cancellationToken) is IObjectCreationOperation { Constructor.ContainingType.Name: var type } made && names.Contains(type))
            {
                yield return made;
            }
        }
    }
}
