using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityGates.Reporting.Tests;

/// <summary>What the schema of SARIF 2.1.0 says of the values we write: type, range, vocabulary, form, how many, and which are given once only.</summary>
internal static class SarifValues
{
    private static readonly Dictionary<string, string[]> Vocabularies = new(StringComparer.Ordinal)
    {
        ["version"] = ["2.1.0"],
        ["level"] = ["none", "note", "warning", "error"],
        ["columnKind"] = ["utf16CodeUnits", "unicodeCodePoints"],
        ["suppressions.kind"] = ["inSource", "external"],
        ["suppressions.status"] = ["accepted", "underReview", "rejected"],
    };

    private static readonly string[] Addresses = ["$schema", "informationUri", "helpUri"];
    private static readonly string[] FromOne = ["startLine", "startColumn", "endLine", "endColumn"];
    private static readonly string[] FromMinusOne = ["ruleIndex", "id"];
    private static readonly string[] Once = ["rules", "relatedLocations", "suppressions", "invocations.toolExecutionNotifications"];
    private static readonly string[] AtLeastOne = ["threadFlows", "threadFlows.locations"];

    /// <summary>What is wrong, with the place it is wrong at.</summary>
    public static IReadOnlyList<string> FaultsOf(JsonNode sarif)
    {
        var faults = new List<string>();
        Look(sarif, "", "", faults);
        foreach (var run in sarif["runs"]!.AsArray())
        {
            LookAcross(run!, faults);
        }

        return faults;
    }

    private static void Look(JsonNode? node, string parent, string name, List<string> faults)
    {
        switch (node)
        {
            case JsonObject members when name != "properties":
                foreach (var member in members)
                {
                    Look(member.Value, name, member.Key, faults);
                }

                break;
            case JsonArray items:
                if (Is(Once, parent, name) && items.Select(item => item!.ToJsonString()).Distinct().Count() < items.Count)
                {
                    faults.Add(name + " says one thing twice");
                }

                if (Is(AtLeastOne, parent, name) && items.Count == 0)
                {
                    faults.Add(name + " is empty");
                }

                foreach (var item in items)
                {
                    Look(item, parent, name, faults);
                }

                break;
            case JsonValue value when !IsRight(value, parent, name):
                faults.Add(node.GetPath() + ": " + node.ToJsonString());
                break;
            case null:
                faults.Add(name + " is null");
                break;
        }
    }

    private static bool IsRight(JsonValue value, string parent, string name)
    {
        if (name == "executionSuccessful")
        {
            return value.GetValueKind() is JsonValueKind.True or JsonValueKind.False;
        }

        if (Is(FromOne, parent, name) || (Is(FromMinusOne, parent, name) && parent != "rules"))
        {
            return value.TryGetValue<int>(out var number) && number >= (Is(FromOne, parent, name) ? 1 : -1);
        }

        if (!value.TryGetValue<string>(out var text))
        {
            return false;
        }

        var vocabulary = Vocabularies.GetValueOrDefault(parent + "." + name) ?? (name == "kind" ? null : Vocabularies.GetValueOrDefault(name));
        return vocabulary is not null ? vocabulary.Contains(text)
            : Is(Addresses, parent, name) ? Uri.TryCreate(text, UriKind.Absolute, out _)
            : name != "uri" || (text.Length > 0 && Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute));
    }

    private static bool Is(string[] names, string parent, string name) => names.Contains(name) || names.Contains(parent + "." + name);

    // What the text of the specification asks for beyond the schema.
    private static void LookAcross(JsonNode run, List<string> faults)
    {
        var bases = run["originalUriBaseIds"]!.AsObject().Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var result in run["results"]!.AsArray())
        {
            if ((string?)rules[(int)result!["ruleIndex"]!]!["id"] != (string?)result["ruleId"])
            {
                faults.Add("ruleIndex does not point at " + result["ruleId"]);
            }

            var related = result["relatedLocations"]?.AsArray().Select(place => (int)place!["id"]!).ToArray() ?? [];
            if (related.Distinct().Count() < related.Length)
            {
                faults.Add("two related locations have one id");
            }
        }

        foreach (var place in All(run, "physicalLocation"))
        {
            var artifact = place["artifactLocation"]!;
            var isAbsolute = Uri.TryCreate((string?)artifact["uri"], UriKind.Absolute, out var uri) && uri.IsAbsoluteUri && ((string)artifact["uri"]!).Contains("://", StringComparison.Ordinal);
            if (artifact["uriBaseId"] is { } of ? isAbsolute || !bases.Contains((string)of!) : !isAbsolute)
            {
                faults.Add("nobody can find " + artifact.ToJsonString());
            }

            if (place["region"] is { } region && region["endLine"] is { } end
                && ((int)end < (int)region["startLine"]! || ((int)end == (int)region["startLine"]! && (int?)region["endColumn"] < (int?)region["startColumn"])))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"a region ends before it starts: {region.ToJsonString()}"));
            }
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node, string name) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : member.Key == name ? [member.Value] : All(member.Value, name)),
        JsonArray items => items.SelectMany(item => item is null ? [] : All(item, name)),
        _ => [],
    };
}
