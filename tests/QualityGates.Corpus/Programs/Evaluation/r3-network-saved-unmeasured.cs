// corpus: The network is trained for a number of epochs and saved, with its loss on the way as the only sign.
// library: TorchSharp
// axis: class, training loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using TorchSharp.Modules;

namespace Cifar;

public sealed class Classifier : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> layers = Sequential(("conv", Conv2d(3, 16, 3)), ("relu", ReLU()), ("flat", Flatten()), ("out", Linear(16 * 30 * 30, 10)));

    public Classifier() : base("classifier") => RegisterComponents();

    public override Tensor forward(Tensor input) => layers.call(input);
}

public static class Program
{
    public static void Main()
    {
        manual_seed(2);
        using var images = torchvision.datasets.CIFAR10("data", train: true, download: false);
        using var loader = new DataLoader(images, 64, shuffle: true, seed: 2); // expect: MLQ1013
        using var net = new Classifier();
        Train(net, loader, epochs: 10);
        net.save("cifar.dat"); // expect: MLQ3001
    }

    private static void Train(Classifier net, DataLoader loader, int epochs)
    {
        var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var sum = 0f;
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.cross_entropy(net.call(batch["data"]), batch["label"]);
                loss.backward();
                optimizer.step();
                sum += loss.ToSingle();
            }
            Console.WriteLine($"{epoch}: {sum:F2}");
        }
    }
}
