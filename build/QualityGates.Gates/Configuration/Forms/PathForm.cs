using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>A path in the repository.</summary>
internal sealed class RepositoryPath(string shown, string full)
{
    /// <summary>As messages show it: from the repository's root, with '/'.</summary>
    public string Shown { get; } = shown;

    public string Full { get; } = full;
}

/// <summary>The path of one file, from the folder of qualitygates.json and never out of the repository.</summary>
internal sealed class PathForm(string example) : TextualForm<RepositoryPath>
{
    public override string Example { get; } = JsonText.Quote(example);

    protected override string Must => "a string";

    protected override Setting<RepositoryPath>? ReadText(JsonValue value, SettingName name, ConfigurationFile file)
    {
        var (full, problem) = ArtefactPath.Resolve(file.Directory, value.Text, file.Project.Repository?.Root ?? file.Directory);
        if (full is not null)
        {
            return new Setting<RepositoryPath>(new RepositoryPath(file.Project.Show(full), full), value.At);
        }

        file.Report(value.At, "\"" + value.Text + "\" " + problem + ". Write the path from the folder of "
            + ConfigurationReader.FileName + ", for instance " + name.Write(Example) + ".");
        return null;
    }

    public override void WriteSchema(SchemaWriter schema) => schema.Write("type", "string").Write("minLength", 1);
}
