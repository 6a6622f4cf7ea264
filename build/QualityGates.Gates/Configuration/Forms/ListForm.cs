using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>An array. Entries that are not valid are reported and left out.</summary>
/// <param name="entries">What each entry looks like.</param>
/// <param name="identity">What may stand in the list once, as the start of a sentence ("x" is listed twice), and where it stands; null when anything may be repeated.</param>
internal sealed class ListForm<T>(ValueForm<T> entries, Func<Setting<T>, (string IsListedTwice, Place At)>? identity = null)
    : ValueForm<IReadOnlyList<Setting<T>>>
{
    public override string Example => "[ " + entries.Example + " ]";

    protected override string Must => "an array";

    public override Setting<IReadOnlyList<Setting<T>>>? Read(JsonValue value, SettingName name, ConfigurationFile file)
    {
        if (value.Kind != JsonKind.Array)
        {
            return Wrong(value, name, file);
        }

        var read = new List<Setting<T>>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in value.Items)
        {
            if (entries.Read(item, name.OfEntry(), file) is { } setting && IsNew(setting))
            {
                read.Add(setting);
            }
        }

        return new Setting<IReadOnlyList<Setting<T>>>(read, FirstLine(value));

        bool IsNew(Setting<T> setting)
        {
            if (identity?.Invoke(setting) is not var (text, at))
            {
                return true;
            }

            if (seen.TryGetValue(text, out var first))
            {
                file.Report(at, text + ", first in line " + first.Line.ToString(CultureInfo.InvariantCulture) + ". Remove this entry.");
                return false;
            }

            seen.Add(text, at);
            return true;
        }
    }

    public override void WriteSchema(SchemaWriter schema) =>
        schema.Write("type", "array").Write("items", item => entries.WriteSchema(item));
}
