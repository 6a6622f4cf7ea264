using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>An object with known keys.</summary>
/// <param name="keys">Every key it may have, in the order of the schema.</param>
/// <param name="make">
/// Makes the value of an entry that has all it needs. May report what keys cannot say of each other, and give null when nothing is left.
/// </param>
/// <param name="example">Null for the required keys.</param>
internal sealed class RecordForm<T>(IReadOnlyList<ConfigurationKey> keys, Func<ConfigurationEntry, T?> make, string? example = null) : ValueForm<T>
    where T : class
{
    public override string Example { get; } = example
        ?? "{ " + string.Join(", ", keys.Where(key => key.IsRequired).Select(key => JsonText.Quote(key.Name) + ": " + key.Example)) + " }";

    protected override string Must => "an object";

    public override Setting<T>? Read(JsonValue value, SettingName name, ConfigurationFile file)
    {
        if (value.Kind != JsonKind.Object)
        {
            return Wrong(value, name, file);
        }

        return ConfigurationEntry.Read(value, keys, name, file) is { } entry && make(entry) is { } made
            ? new Setting<T>(made, FirstLine(value))
            : null;
    }

    public override void WriteSchema(SchemaWriter schema) => schema.WriteObject(keys);
}
