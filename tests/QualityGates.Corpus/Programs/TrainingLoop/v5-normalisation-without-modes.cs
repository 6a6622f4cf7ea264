// corpus: A network of layers that are the same in both modes is asked as it was made; groups and layers are normalised, not batches.
// library: TorchSharp
// axis: predictor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(5);
var net = Sequential(
    Conv2d(3, 8, 3, padding: 1),
    GroupNorm(2, 8),
    SiLU(),
    AdaptiveAvgPool2d(1),
    Flatten(),
    LayerNorm(8),
    Linear(8, 4));
net.load("weather.dat");

using var guard = no_grad();
foreach (var sky in Tensor.load("skies.pt").split(1))
{
    using var scope = NewDisposeScope();
    Console.WriteLine(net.call(sky).argmax(1).item<long>() switch { 0 => "sun", 1 => "cloud", 2 => "rain", _ => "snow" });
}
