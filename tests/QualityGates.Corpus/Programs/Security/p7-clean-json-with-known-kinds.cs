// corpus: Settings and trees are stored as JSON; the kinds a file may name are a closed list of the program.
// library: System.Text.Json
// axis: polymorphic records, dictionary of types
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Trees;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Leaf), "leaf")]
[JsonDerivedType(typeof(Split), "split")]
public abstract record Node
{
    public abstract float Decide(ReadOnlySpan<float> row);
}

public sealed record Leaf(float Value) : Node
{
    public override float Decide(ReadOnlySpan<float> row) => Value;
}

public sealed record Split(int Feature, float Threshold, Node Low, Node High) : Node
{
    public override float Decide(ReadOnlySpan<float> row) => (row[Feature] <= Threshold ? Low : High).Decide(row);
}

public sealed record SgdSettings(float LearningRate);

public sealed record BoostSettings(int Trees, int Leaves);

public static class TreeModel
{
    private static readonly Dictionary<string, Type> Kinds = new()
    {
        ["sgd"] = typeof(SgdSettings),
        ["boost"] = typeof(BoostSettings),
    };

    public static Node Load(string path) => JsonSerializer.Deserialize<Node>(File.ReadAllText(path))!;

    public static object Settings(string path)
    {
        var node = JsonNode.Parse(File.ReadAllText(path))!;
        var kind = Kinds[node["kind"]!.GetValue<string>()];
        return JsonSerializer.Deserialize(node["settings"]!.ToJsonString(), kind)!;
    }
}
