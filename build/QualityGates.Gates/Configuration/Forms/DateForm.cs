using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>A day, as <c>2026-12-31</c>. No time and no zone: days are those of UTC.</summary>
internal sealed class DateForm(string example) : TextualForm<DateTime>
{
    public const string Pattern = "yyyy-MM-dd";

    public override string Example { get; } = JsonText.Quote(example);

    protected override string Must => "a date in the form year-month-day";

    public static bool TryParse(string text, out DateTime day) =>
        DateTime.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out day);

    public static string Show(DateTime day) => day.ToString(Pattern, CultureInfo.InvariantCulture);

    protected override Setting<DateTime>? ReadText(JsonValue value, SettingName name, ConfigurationFile file) =>
        TryParse(value.Text, out var day) ? new Setting<DateTime>(day, value.At) : Wrong(value, name, file);

    public override void WriteSchema(SchemaWriter schema) =>
        schema.Write("type", "string").Write("format", "date").Write("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}
