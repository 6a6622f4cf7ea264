// corpus: Models are read by serializers that know beforehand which types there can be.
// library: System.Text.Json, DataContractSerializer, TorchSharp
// axis: polymorphic attributes, known types, safetensors
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Rules;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(Leaf), "leaf")]
[JsonDerivedType(typeof(Branch), "branch")]
public abstract record Node;

public sealed record Leaf(float Value) : Node;

public sealed record Branch(int Column, float Threshold, Node Left, Node Right) : Node;

[DataContract]
public sealed class Scaler
{
    [DataMember] public double[] Means { get; set; } = [];
    [DataMember] public double[] Deviations { get; set; } = [];
}

public static class ModelFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { MaxDepth = 64 };

    public static async Task<Node?> TreeAsync(string path)
    {
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<Node>(stream, Options);
    }

    public static Scaler ScalerOf(Stream stream) => (Scaler)new DataContractSerializer(typeof(Scaler), [typeof(double[])]).ReadObject(stream)!;

    public static void Weights(nn.Module network, string path) => network.load_safetensors(path, strict: true);
}
