using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>A number between two bounds, which belong to it.</summary>
internal sealed class NumberForm(string example, double min = double.MinValue, double max = double.MaxValue) : ValueForm<double>
{
    public override string Example { get; } = example;

    protected override string Must { get; } = "a number" + Bounds.InWords(min, max);

    public override Setting<double>? Read(JsonValue value, SettingName name, ConfigurationFile file) =>
        value.Kind == JsonKind.Number
        && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number >= min && number <= max
            ? new Setting<double>(number, value.At)
            : Wrong(value, name, file);

    public override void WriteSchema(SchemaWriter schema) => Bounds.WriteSchema(schema.Write("type", "number"), min, max);
}

/// <summary>A whole number between two bounds, which belong to it.</summary>
internal sealed class WholeNumberForm(long example, long min = 0, long max = long.MaxValue) : ValueForm<long>
{
    public override string Example { get; } = example.ToString(CultureInfo.InvariantCulture);

    protected override string Must { get; } = "a whole number" + Bounds.InWords(min, max == long.MaxValue ? double.MaxValue : max);

    public override Setting<long>? Read(JsonValue value, SettingName name, ConfigurationFile file) =>
        value.Kind == JsonKind.Number
        && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= min && number <= max
            ? new Setting<long>(number, value.At)
            : Wrong(value, name, file);

    public override void WriteSchema(SchemaWriter schema) =>
        Bounds.WriteSchema(schema.Write("type", "integer"), min, max == long.MaxValue ? double.MaxValue : max);
}

/// <summary>true or false.</summary>
internal sealed class SwitchForm(bool example) : ValueForm<bool>
{
    public override string Example { get; } = example ? "true" : "false";

    protected override string Must => "true or false";

    public override Setting<bool>? Read(JsonValue value, SettingName name, ConfigurationFile file) => value.Kind switch
    {
        JsonKind.True => new Setting<bool>(true, value.At),
        JsonKind.False => new Setting<bool>(false, value.At),
        _ => Wrong(value, name, file),
    };

    public override void WriteSchema(SchemaWriter schema) => schema.Write("type", "boolean");
}

internal static class Bounds
{
    public static string InWords(double min, double max) => (min > double.MinValue, max < double.MaxValue) switch
    {
        (true, true) => " from " + Text(min) + " to " + Text(max),
        (true, false) => " of " + Text(min) + " or more",
        (false, true) => " of " + Text(max) + " or less",
        _ => "",
    };

    public static void WriteSchema(SchemaWriter schema, double min, double max)
    {
        if (min > double.MinValue)
        {
            schema.WriteRaw("minimum", Text(min));
        }

        if (max < double.MaxValue)
        {
            schema.WriteRaw("maximum", Text(max));
        }
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
