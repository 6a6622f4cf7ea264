using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration;

/// <summary>Reads qualitygates.json and the project's own items. What is wrong becomes a finding; what is right stays in force.</summary>
internal static class ConfigurationReader
{
    public const string FileName = "qualitygates.json";

    /// <summary>No configuration written by people comes near this.</summary>
    public const long SizeLimit = 1 << 20;

    private static readonly string Example = "{ \"" + ArtefactSettings.Section.Name + "\": " + ArtefactSettings.Section.Example + " }";

    public static QualityGatesConfiguration Read(ProjectContext project)
    {
        var problems = new List<Finding>();
        ConfigurationEntry? root = null;
        if (project.ConfigurationFile is { } path)
        {
            var file = new ConfigurationFile(project, path);
            root = ReadFile(file);
            problems.AddRange(file.Problems);
        }

        var items = ArtefactItems.Read(project, problems);
        // A project that names its own artefacts of a kind has decided that kind for itself.
        var artefacts = (root?.Find(ArtefactSettings.Section)?.Value ?? []).Select(entry => entry.Value)
            .Where(required => !items.Any(item => item.Kind == required.Kind));
        return new QualityGatesConfiguration(project.ConfigurationFile, root, [.. artefacts, .. items], problems);
    }

    private static ConfigurationEntry? ReadFile(ConfigurationFile file)
    {
        var text = file.Project.Files.ReadText(file.Path, SizeLimit);
        if (text.State != TextFileState.Read)
        {
            file.Report(text.At, FileName + " " + text.Problem + ". Write it as UTF-8 JSON, for instance " + Example + ".");
            return null;
        }

        var root = JsonReader.Read(text.Text, out var fault);
        if (root is null)
        {
            file.Report(fault!.At, FileName + " is not valid JSON: " + fault.Problem
                + ". Nothing it asks for is checked until it is. Write it in the form " + Example + ".");
            return null;
        }

        if (root.Kind != JsonKind.Object)
        {
            file.Report(root.At with { EndLine = 0, EndColumn = 0 },
                FileName + " must hold an object, and it is " + root.KindInWords + ". Write " + Example + ".");
            return null;
        }

        return ConfigurationEntry.ReadRoot(root, ConfigurationSections.All, file);
    }
}
