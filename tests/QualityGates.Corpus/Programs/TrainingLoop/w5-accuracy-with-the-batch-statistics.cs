// corpus: A network with batch normalisation counts its hits on the test rows in the mode it was trained in.
// library: TorchSharp
// axis: own module, static method, count of hits
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tiles;

public sealed class TileNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> features;
    private readonly Module<Tensor, Tensor> head;

    public TileNet(int kinds)
        : base("tiles")
    {
        features = Sequential(Conv2d(3, 16, 3), BatchNorm2d(16), ReLU(), MaxPool2d(2), Flatten());
        head = Linear(16 * 15 * 15, kinds);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => head.call(features.call(input));
}

public static class Experiment
{
    public static double Run(List<(Tensor Image, Tensor Kind)> train, List<(Tensor Image, Tensor Kind)> test, int kinds)
    {
        manual_seed(8);
        using var net = new TileNet(kinds);
        using var optimizer = optim.SGD(net.parameters(), 0.05);
        for (var epoch = 0; epoch < 15; epoch++)
        {
            foreach (var (image, kind) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(net.call(image), kind);
                loss.backward();
                optimizer.step();
            }
        }

        long hits = 0;
        long all = 0;
        using (no_grad())
        {
            foreach (var (image, kind) in test)
            {
                using var scope = NewDisposeScope();
                var found = net.call(image).argmax(1); // expect: MLQ5003
                hits += found.eq(kind).sum().ToInt64();
                all += kind.shape[0];
            }
        }

        return (double)hits / all;
    }
}
