using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>
/// A key of qualitygates.json, declared by the class that reads it: its messages, its line in the schema and the completion in editors
/// follow from the declaration.
/// </summary>
internal abstract class ConfigurationKey(string name, string description, bool isRequired)
{
    public string Name { get; } = name;

    /// <summary>One or two sentences for the person who writes the file.</summary>
    public string Description { get; } = description;

    public bool IsRequired { get; } = isRequired;

    /// <summary>What to write after the key, as JSON.</summary>
    public abstract string Example { get; }

    public abstract void WriteSchema(SchemaWriter schema);

    internal abstract object? Read(JsonValue value, ConfigurationFile file);
}

/// <inheritdoc cref="ConfigurationKey"/>
internal sealed class ConfigurationKey<T>(string name, ValueForm<T> form, string description, bool isRequired = false)
    : ConfigurationKey(name, description, isRequired)
{
    public override string Example => form.Example;

    public override void WriteSchema(SchemaWriter schema) => form.WriteSchema(schema);

    internal override object? Read(JsonValue value, ConfigurationFile file) => form.Read(value, SettingName.OfKey(Name), file);
}

/// <summary>A value of the configuration and where it stands.</summary>
internal sealed class Setting<T>(T value, Place at)
{
    public T Value { get; } = value;

    public Place At { get; } = at;
}

/// <summary>How messages name a value: by its key, or as an entry of a list.</summary>
internal readonly struct SettingName
{
    private readonly string _prefix;

    private SettingName(string subject, string entry, string prefix)
    {
        Subject = subject;
        Entry = entry;
        _prefix = prefix;
    }

    /// <summary>At the start of a sentence: <c>"path"</c>, <c>An entry of "artefacts"</c>.</summary>
    public string Subject { get; }

    /// <summary>Inside a sentence: <c>"path"</c>, <c>an entry of "artefacts"</c>.</summary>
    public string Entry { get; }

    /// <summary>At the start of a sentence about this one: <c>"path"</c>, <c>This entry of "artefacts"</c>.</summary>
    public string This => Entry.StartsWith("an ", StringComparison.Ordinal) ? "This " + Entry.Substring(3) : Entry;

    public static SettingName OfKey(string name) => new("\"" + name + "\"", "\"" + name + "\"", "\"" + name + "\": ");

    public SettingName OfEntry() => new("An entry of " + Subject, "an entry of " + Subject, "");

    /// <summary>What to write, with its key.</summary>
    public string Write(string json) => _prefix + json;
}
