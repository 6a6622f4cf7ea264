using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>A name of a map and its value.</summary>
internal sealed class MapEntry<T>(string name, Place nameAt, Setting<T> setting)
{
    public string Name { get; } = name;

    public Place NameAt { get; } = nameAt;

    public T Value => setting.Value;

    /// <summary>Where the value stands.</summary>
    public Place At => setting.At;
}

/// <summary>An object whose keys are names the writer chooses, such as those of metrics. Entries that are not valid are reported and left out.</summary>
/// <param name="exampleName">A name for the example.</param>
/// <param name="values">What each value looks like.</param>
/// <param name="problemOf">What is wrong with a name and what to write, as sentences; null for a name that may be. Null when every name may be.</param>
/// <param name="namePattern">The names the schema accepts, as a regular expression; null for all.</param>
internal sealed class MapForm<T>(string exampleName, ValueForm<T> values, Func<string, string?>? problemOf = null, string? namePattern = null)
    : ValueForm<IReadOnlyList<MapEntry<T>>>
{
    public override string Example { get; } = "{ " + JsonText.Quote(exampleName) + ": " + values.Example + " }";

    protected override string Must => "an object";

    public override Setting<IReadOnlyList<MapEntry<T>>>? Read(JsonValue value, SettingName name, ConfigurationFile file)
    {
        if (value.Kind != JsonKind.Object)
        {
            return Wrong(value, name, file);
        }

        var read = new List<MapEntry<T>>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (!ConfigurationEntry.IsFirst(member, seen, file))
            {
                continue;
            }

            var problem = member.Name.Trim().Length == 0
                ? "A name in " + name.Entry + " is empty. Write " + name.Write(Example) + "."
                : problemOf?.Invoke(member.Name);
            if (problem is not null)
            {
                file.Report(member.NameAt, problem);
            }
            else if (values.Read(member.Value, SettingName.OfKey(member.Name), file) is { } setting)
            {
                read.Add(new MapEntry<T>(member.Name, member.NameAt, setting));
            }
        }

        return new Setting<IReadOnlyList<MapEntry<T>>>(read, FirstLine(value));
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Write("type", "object");
        if (namePattern is null)
        {
            schema.Write("additionalProperties", item => values.WriteSchema(item));
        }
        else
        {
            schema.WriteRaw("additionalProperties", "false")
                .Write("patternProperties", names => names.Write(namePattern, item => values.WriteSchema(item)));
        }
    }
}
