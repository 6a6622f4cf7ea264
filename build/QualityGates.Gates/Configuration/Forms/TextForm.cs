using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>Any text that is not empty. <paramref name="example"/> is the text itself.</summary>
internal sealed class TextForm(string example) : TextualForm<string>
{
    public override string Example { get; } = JsonText.Quote(example);

    protected override string Must => "a string";

    protected override Setting<string>? ReadText(JsonValue value, SettingName name, ConfigurationFile file) =>
        value.Text.Trim().Length > 0 ? new Setting<string>(value.Text, value.At) : Wrong(value, name, file);

    public override void WriteSchema(SchemaWriter schema) => schema.Write("type", "string").Write("minLength", 1);
}
