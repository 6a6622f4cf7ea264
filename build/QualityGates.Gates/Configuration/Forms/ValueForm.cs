using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>What a value of qualitygates.json must look like: reads it, or says what is wrong and what to write; and describes itself in the schema.</summary>
internal abstract class ValueForm<T>
{
    /// <summary>A valid value, as JSON.</summary>
    public abstract string Example { get; }

    /// <summary>To be read after "must be".</summary>
    protected abstract string Must { get; }

    /// <summary>Null after a report.</summary>
    public abstract Setting<T>? Read(JsonValue value, SettingName name, ConfigurationFile file);

    public abstract void WriteSchema(SchemaWriter schema);

    /// <summary>Reports what stands there instead, and gives null.</summary>
    protected Setting<T>? Wrong(JsonValue value, SettingName name, ConfigurationFile file, string? write = null)
    {
        // A number is quoted as it stands; an object would be quoted at length.
        var found = value.Kind switch
        {
            JsonKind.String => "\"" + value.Text + "\"",
            JsonKind.Number => value.Text,
            JsonKind.True => "true",
            JsonKind.False => "false",
            _ => value.KindInWords,
        };
        file.Report(FirstLine(value), name.Subject + " must be " + Must + ", and it is " + found + ". Write " + name.Write(write ?? Example) + ".");
        return null;
    }

    protected static Place FirstLine(JsonValue value) =>
        value.Kind is JsonKind.Object or JsonKind.Array ? value.At with { EndLine = 0, EndColumn = 0 } : value.At;
}

/// <summary>A form whose values are JSON strings.</summary>
internal abstract class TextualForm<T> : ValueForm<T>
{
    public sealed override Setting<T>? Read(JsonValue value, SettingName name, ConfigurationFile file)
    {
        switch (value)
        {
            case { Kind: JsonKind.String, Text.Length: > 0 }:
                return ReadText(value, name, file);
            case { Kind: JsonKind.String }:
                file.Report(value.At, name.Subject + " is empty. Write " + name.Write(Example) + ".");
                return null;
            default:
                return Wrong(value, name, file);
        }
    }

    /// <summary>The text is not empty.</summary>
    protected abstract Setting<T>? ReadText(JsonValue value, SettingName name, ConfigurationFile file);
}
