// corpus: Networks move before their optimizers, and optimizers that are made in a loop are made for a reason. Nothing is wrong.
// library: TorchSharp
// axis: factory, unfreezing, folds, second network
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Devices;

public sealed record Experiment(Module<Tensor, Tensor> Net, optim.Optimizer Optimizer);

public static class Factory
{
    public static Experiment Create(Device device)
    {
        var net = Sequential(("body", Linear(32, 64)), ("act", ReLU()), ("head", Linear(64, 5))).to(device);
        return new Experiment(net, optim.Adam(net.parameters(), 1e-3));
    }
}

public sealed class Unfreezing(Sequential body, Linear head, Device device)
{
    public void Train(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        body.to(device);
        head.to(device);
        foreach (var p in body.parameters())
        {
            p.requires_grad = false;
        }

        optim.Optimizer optimizer = optim.Adam(head.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            if (epoch == epochs / 2)
            {
                foreach (var p in body.parameters())
                {
                    p.requires_grad = true;
                }

                optimizer.Dispose();
                optimizer = optim.Adam(body.parameters().Concat(head.parameters()), 1e-5);
            }

            body.train();
            head.train();
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(head.call(body.call(x.to(device))), y.to(device)).backward();
                optimizer.step();
            }
        }
    }
}

public static class Search
{
    public static double Best(Tensor x, Tensor y, Tensor validX, Tensor validY, Device device)
    {
        var best = double.MaxValue;
        foreach (var rate in new[] { 1e-2, 1e-3, 1e-4 })
        {
            using var net = Sequential(Linear(8, 16), Tanh(), Linear(16, 1));
            net.to(device);
            using var optimizer = optim.SGD(net.parameters(), rate);
            for (var i = 0; i < 300; i++)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            using (no_grad())
            using (NewDisposeScope())
            {
                best = Math.Min(best, functional.mse_loss(net.call(validX), validY).ToDouble());
            }
        }

        return best;
    }

    public static void Export(Sequential trained, string file)
    {
        trained.to(CPU);
        trained.eval();
        trained.save(file);
    }
}
