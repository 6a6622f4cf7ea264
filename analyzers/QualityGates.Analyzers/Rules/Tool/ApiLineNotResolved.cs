using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;

namespace QualityGates.Rules.Tool;

/// <summary>MLQ9005: a line of a <c>*.mlapis</c> file says nothing, because it cannot be read or names what is not there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApiLineNotResolved() : Rule(Descriptor)
{
    public const string Id = "MLQ9005";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "API line not resolved",
        messageFormat: "This line of API knowledge is not used: {0}; {1}",
        category: nameof(Concern.Tool),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Lines of *.mlapis files tell the rules what members of your own code do. A line that cannot be read, or names a type, member, "
            + "parameter, role, part or word that does not exist, tells them nothing.",
        helpLinkUri: HelpLink(Id));

    private protected override void Register(CompilationStartAnalysisContext context, ApiModel apis) => context.RegisterAdditionalFileAction(file =>
    {
        if (!UserApiFile.IsOne(file.AdditionalFile.Path) || !ReferenceEquals(file.AdditionalFile, FirstOfItsPath(file)))
        {
            return;
        }

        foreach (var fault in apis.Faults)
        {
            if (fault.Location.GetLineSpan().Path == file.AdditionalFile.Path && !IsOfAnotherProject(fault, file))
            {
                file.ReportDiagnostic(Finding(fault.Location, [], ImmutableDictionary<string, string?>.Empty, fault.What, fault.Write));
            }
        }
    });

    /// <summary>A file may be listed twice, by us and by the project.</summary>
    private static AdditionalText FirstOfItsPath(AdditionalFileAnalysisContext file) =>
        file.Options.AdditionalFiles.First(other => other.Path == file.AdditionalFile.Path);

    /// <summary>
    /// A file above the project, at the root of the repository, serves all its projects: a type of it that this one does not know may be
    /// what another one references. A name one letter off is a slip wherever it stands.
    /// </summary>
    private static bool IsOfAnotherProject(ApiLineFault fault, AdditionalFileAnalysisContext file) =>
        fault.IsUnknownType
        && file.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project)
        && project.Length > 0
        && !file.AdditionalFile.Path.StartsWith(project, StringComparison.OrdinalIgnoreCase);
}
