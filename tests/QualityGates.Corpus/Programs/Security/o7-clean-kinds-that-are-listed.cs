// corpus: The description of a network is JSON whose kinds are listed on the base record, and its weights are safetensors, which run no code.
// library: TorchSharp
// axis: console
using System.Text.Json;
using System.Text.Json.Serialization;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

var layers = JsonSerializer.Deserialize<LayerSpec[]>(File.ReadAllText(args[0])) ?? throw new InvalidDataException(args[0]);
using var network = Networks.Build(layers);
network.load_safetensors(args[1]);
network.eval();
using (no_grad())
using (NewDisposeScope())
{
    var answer = network.call(ones(1, layers.OfType<LinearSpec>().First().Inputs));
    Console.WriteLine($"{answer.numel()} outputs of {layers.Length} layers");
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(LinearSpec), "linear")]
[JsonDerivedType(typeof(ActivationSpec), "relu")]
public abstract record LayerSpec;

public sealed record LinearSpec(long Inputs, long Outputs) : LayerSpec;

public sealed record ActivationSpec : LayerSpec;

public static class Networks
{
    public static TorchSharp.Modules.Sequential Build(IEnumerable<LayerSpec> layers) =>
        nn.Sequential(layers.Select((layer, index) => ($"layer{index}", Module(layer))).ToArray());

    private static nn.Module<Tensor, Tensor> Module(LayerSpec layer) => layer switch
    {
        LinearSpec linear => nn.Linear(linear.Inputs, linear.Outputs),
        ActivationSpec => nn.ReLU(),
        _ => throw new NotSupportedException(layer.GetType().Name),
    };
}
