// corpus: A network put together from a list of layers ends with a sigmoid beside the loss that takes logits.
// library: TorchSharp
// axis: list of layers
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Builders;

public static class NetworkBuilder
{
    public static Sequential Build(int inputs, int[] hidden)
    {
        var layers = new List<Module<Tensor, Tensor>>();
        var last = inputs;
        foreach (var width in hidden)
        {
            layers.Add(Linear(last, width));
            layers.Add(ReLU());
            last = width;
        }

        layers.Add(Linear(last, 1));
        layers.Add(Sigmoid()); // expect: MLQ5006
        return Sequential(layers);
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(77);
        var net = NetworkBuilder.Build(30, new[] { 64, 32 });
        var optimizer = optim.Adam(net.parameters());
        var criterion = BCEWithLogitsLoss();
        var x = randn(512, 30);
        var y = (x.sum(1, keepdim: true) > 0).to(ScalarType.Float32);
        for (var i = 0; i < 200; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = criterion.call(net.call(x), y);
            loss.backward();
            optimizer.step();
        }

        net.save("binary.dat"); // expect: MLQ3001
    }
}
