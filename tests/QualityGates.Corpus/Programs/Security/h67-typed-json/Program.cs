// corpus: A model kept as JSON names the types to make; another kept as JSON names only those its author allowed; a cooking recipe is no model.
// library: none
// axis: object initializer, static field, attribute
using Newtonsoft.Json;

var model = ModelFile.Load("boosted.json");
var safe = System.Text.Json.JsonSerializer.Deserialize<Node>(File.ReadAllText("tree.json"));
Console.WriteLine(model is null || safe is null ? "nothing" : "loaded");

internal static class ModelFile
{
    private static readonly JsonSerializerSettings s_settings = new() { TypeNameHandling = TypeNameHandling.Auto };

    public static BoostedTrees? Load(string path)
    {
        var text = File.ReadAllText(path);
        return JsonConvert.DeserializeObject<BoostedTrees>(text, s_settings); // expect: MLQ7001
    }
}

public sealed class BoostedTrees
{
    public List<Node> Trees { get; set; } = [];
    public double LearningRate { get; set; }

    public double Predict(double[] features) => Trees.Sum(tree => LearningRate * tree.Value(features));
}

[System.Text.Json.Serialization.JsonDerivedType(typeof(Leaf), "leaf")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Fork), "fork")]
public abstract class Node
{
    public abstract double Value(double[] features);
}

public sealed class Leaf : Node
{
    public double Weight { get; set; }

    public override double Value(double[] features) => Weight;
}

public sealed class Fork : Node
{
    public int Feature { get; set; }
    public double Threshold { get; set; }
    public Node? Low { get; set; }
    public Node? High { get; set; }

    public override double Value(double[] features) => (features[Feature] < Threshold ? Low : High)?.Value(features) ?? 0;
}
