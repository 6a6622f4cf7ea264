// corpus: The dev rows decide which weights are kept and when training stops; test rows are read afterwards.
// library: TorchSharp
// axis: training loop, early stopping, right
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Radar;

internal sealed class RadarTrainer(Sequential net, int patience)
{
    public float Train(Tensor x, Tensor y, Tensor devX, Tensor devY, string path)
    {
        using var optimizer = optim.Adam(net.parameters(), 5e-4);
        var best = float.MaxValue;
        var waited = 0;
        for (var epoch = 0; epoch < 100 && waited < patience; epoch++)
        {
            using var scope = NewDisposeScope();
            net.train();
            optimizer.zero_grad();
            functional.smooth_l1_loss(net.call(x), y).backward();
            optimizer.step();

            var loss = Loss(devX, devY);
            if (loss < best)
            {
                (best, waited) = (loss, 0);
                net.save(path);
            }
            else
            {
                waited++;
            }
        }

        net.load(path);
        return best;
    }

    public float Loss(Tensor x, Tensor y)
    {
        net.eval();
        using var guard = no_grad();
        using var loss = functional.smooth_l1_loss(net.call(x), y);
        return loss.item<float>();
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(12);
        using var net = Sequential(("a", Linear(30, 60)), ("d", Dropout(0.2)), ("r", ReLU()), ("b", Linear(60, 2)));
        var trainer = new RadarTrainer(net, patience: 8);
        using var x = load(args[0]);
        using var y = load(args[1]);
        trainer.Train(x.narrow(0, 0, 800), y.narrow(0, 0, 800), x.narrow(0, 800, 100), y.narrow(0, 800, 100), "radar.bin");

        using var testX = load(args[2]);
        using var testY = load(args[3]);
        var error = trainer.Loss(testX, testY);
        File.WriteAllText("radar.txt", error.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
