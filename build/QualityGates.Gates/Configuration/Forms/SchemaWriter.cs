using System.Globalization;
using System.Text;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Configuration.Forms;

/// <summary>Members of one object of the JSON schema, two blanks a level.</summary>
internal sealed class SchemaWriter(StringBuilder text, int depth)
{
    private bool _hasMembers;

    public SchemaWriter Write(string name, string value) => WriteRaw(name, JsonText.Quote(value));

    public SchemaWriter Write(string name, long value) => WriteRaw(name, value.ToString(CultureInfo.InvariantCulture));

    public SchemaWriter Write(string name, IEnumerable<string> values) => WriteRaw(name, "[" + string.Join(", ", values.Select(JsonText.Quote)) + "]");

    public SchemaWriter Write(string name, Action<SchemaWriter> members)
    {
        Begin(name);
        Braced(text, depth + 1, members);
        return this;
    }

    public SchemaWriter WriteRaw(string name, string json)
    {
        Begin(name);
        text.Append(json);
        return this;
    }

    /// <summary>An object of these keys and no others.</summary>
    public void WriteObject(IReadOnlyList<ConfigurationKey> keys)
    {
        Write("type", "object").WriteRaw("additionalProperties", "false");
        var required = keys.Where(key => key.IsRequired).Select(key => key.Name).ToArray();
        if (required.Length > 0)
        {
            Write("required", required);
        }

        Write("properties", properties =>
        {
            foreach (var key in keys)
            {
                properties.Write(key.Name, property =>
                {
                    property.Write("description", key.Description);
                    key.WriteSchema(property);
                });
            }
        });
    }

    public static void Braced(StringBuilder text, int depth, Action<SchemaWriter> members)
    {
        text.Append('{');
        var writer = new SchemaWriter(text, depth);
        members(writer);
        text.Append('\n').Append(' ', 2 * (depth - 1)).Append('}');
    }

    private void Begin(string name)
    {
        text.Append(_hasMembers ? ",\n" : "\n").Append(' ', 2 * depth).Append(JsonText.Quote(name)).Append(": ");
        _hasMembers = true;
    }
}
