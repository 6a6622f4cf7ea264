// corpus: A hook collects activations, but the model is run by forward(), which does not call hooks.
// library: TorchSharp
// axis: hook
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(2);
var activations = new List<float>();
var layer = Linear(8, 4);
var model = Sequential(("first", layer), ("relu", ReLU()), ("second", Linear(4, 1)));
layer.register_forward_hook((module, input, output) =>
{
    activations.Add(output.mean().item<float>());
    return output;
});
model.eval();
using var noGrad = torch.no_grad();
using var x = torch.randn(16, 8);
using var direct = layer.forward(x); // expect: MLQ5009
using var called = layer.call(x);
Console.WriteLine($"{activations.Count} activations for two calls, {direct.shape[0]} rows");
