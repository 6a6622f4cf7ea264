using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>An object of qualitygates.json with the valid values of its keys. What is not valid was reported and is not in here.</summary>
internal sealed class ConfigurationEntry
{
    private readonly Dictionary<ConfigurationKey, object> _values = [];

    private ConfigurationEntry(JsonValue value, ConfigurationFile file)
    {
        // The whole of a long object is not what is wrong with it: its first line is shown.
        At = value.At with { EndLine = 0, EndColumn = 0 };
        File = file;
    }

    public Place At { get; }

    public ConfigurationFile File { get; }

    /// <summary>The value of a key that is required, or is known to be there.</summary>
    public T Get<T>(ConfigurationKey<T> key) => Find(key)!.Value;

    /// <summary>Null when the key is not written, or its value is not valid.</summary>
    public Setting<T>? Find<T>(ConfigurationKey<T> key) =>
        _values.TryGetValue(key, out var value) ? (Setting<T>)value : null;

    /// <summary>Null when a required key is missing or not valid.</summary>
    public static ConfigurationEntry? Read(JsonValue value, IReadOnlyList<ConfigurationKey> keys, SettingName name, ConfigurationFile file)
    {
        var entry = ReadKnown(value, keys, name.Entry, file);
        var complete = true;
        foreach (var key in keys.Where(key => key.IsRequired && !entry._values.ContainsKey(key)))
        {
            complete = false;
            if (value[key.Name] is null)
            {
                file.Report(entry.At, name.This + " has no \"" + key.Name + "\". Write " + SettingName.OfKey(key.Name).Write(key.Example) + ".");
            }
        }

        return complete ? entry : null;
    }

    /// <summary>The root of the file, which nothing is required of.</summary>
    public static ConfigurationEntry ReadRoot(JsonValue root, IReadOnlyList<ConfigurationKey> keys, ConfigurationFile file) =>
        ReadKnown(root, keys, ConfigurationReader.FileName, file);

    private static ConfigurationEntry ReadKnown(JsonValue value, IReadOnlyList<ConfigurationKey> keys, string where, ConfigurationFile file)
    {
        var entry = new ConfigurationEntry(value, file);
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (keys.FirstOrDefault(key => key.Name == member.Name) is not { } key)
            {
                var nearest = NearestName.Of(member.Name, keys.Select(known => known.Name));
                file.Report(member.NameAt, "Unknown key \"" + member.Name + "\" in " + where + ". "
                    + (nearest is null
                        ? "Remove it; known keys are " + string.Join(", ", keys.Select(known => known.Name)) + "."
                        : "Write \"" + nearest + "\"."));
            }
            else if (IsFirst(member, seen, file) && key.Read(member.Value, file) is { } setting)
            {
                entry._values.Add(key, setting);
            }
        }

        return entry;
    }

    /// <summary>False for a name that was given before, which is reported.</summary>
    internal static bool IsFirst(JsonMember member, Dictionary<string, Place> seen, ConfigurationFile file)
    {
        if (seen.TryGetValue(member.Name, out var first))
        {
            file.Report(member.NameAt, "\"" + member.Name + "\" is given twice, first in line "
                + first.Line.ToString(CultureInfo.InvariantCulture) + "; the first counts. Remove this one.");
            return false;
        }

        seen.Add(member.Name, member.NameAt);
        return true;
    }
}
