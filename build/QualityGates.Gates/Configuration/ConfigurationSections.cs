using System.Text;
using QualityGates.Gates.Configuration.Forms;
using QualityGates.Gates.Waivers;

namespace QualityGates.Gates.Configuration;

/// <summary>The sections of qualitygates.json. Each is declared, read and checked by the class of its concern; here they are only listed.</summary>
internal static class ConfigurationSections
{
    private static readonly ConfigurationKey<string> Schema = new(
        "$schema",
        new TextForm(ConfigurationSchema.Address),
        "Address of this schema, for completion in editors. Has no effect on the gates.");

    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        Schema,
        ArtefactSettings.Section,
        SeveritySettings.Section,
        Waiver.Section,
    ];
}

/// <summary>The JSON schema of qualitygates.json, for completion in editors.</summary>
public static class ConfigurationSchema
{
    internal const string Address = "https://github.com/qualitygates/QualityGates.ML/raw/main/build/QualityGates.Package/schema/qualitygates.schema.json";

    /// <summary>The schema as the package has it.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        SchemaWriter.Braced(text, 1, schema => schema
            .Write("$schema", "http://json-schema.org/draft-07/schema#")
            .Write("$id", "https://github.com/qualitygates/QualityGates.ML/blob/main/build/QualityGates.Package/schema/qualitygates.schema.json")
            .Write("title", "QualityGates.ML configuration")
            .Write("description", "What a C# machine-learning project must ship beside its code. The nearest qualitygates.json at or above a project applies, up to the root of the git work tree. Comments and trailing commas are allowed.")
            .WriteObject(ConfigurationSections.All));
        return text.Append('\n').ToString();
    }
}
