// corpus: A loop that stops early: best weights are kept as clones, the metric goes to the plateau, the mode is restored by a disposable, and the loader keeps its batches for a figure by clones.
// library: TorchSharp
// axis: disposable that restores the mode
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Stopped;

public readonly struct Evaluating : IDisposable
{
    private readonly nn.Module module;
    private readonly IDisposable quiet;

    public Evaluating(nn.Module module)
    {
        this.module = module;
        module.eval();
        quiet = no_grad();
    }

    public void Dispose()
    {
        quiet.Dispose();
        module.train();
    }
}

public sealed class EarlyStopping(int patience)
{
    private double best = double.PositiveInfinity;
    private int waited;

    public Dictionary<string, Tensor> Best { get; private set; } = [];

    public bool ShouldStop(double loss, nn.Module module)
    {
        if (loss < best)
        {
            (best, waited) = (loss, 0);
            Best = module.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone());
            return false;
        }

        return ++waited >= patience;
    }
}

public static class Learning
{
    public static void Run(nn.Module<Tensor, Tensor> net, DataLoader train, DataLoader valid)
    {
        using var optimizer = optim.Adam(net.parameters());
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5);
        var stopping = new EarlyStopping(8);
        var shown = new List<Tensor>();
        net.train();
        for (var epoch = 0; epoch < 500; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }

            var held = Held(net, valid, shown);
            plateau.step(held);
            if (stopping.ShouldStop(held, net))
            {
                break;
            }
        }

        net.load_state_dict(stopping.Best);
        cat(shown).save("shown.pt");
    }

    private static double Held(nn.Module<Tensor, Tensor> net, DataLoader valid, List<Tensor> shown)
    {
        using var evaluating = new Evaluating(net);
        var sum = 0.0;
        foreach (var batch in valid)
        {
            using var scope = NewDisposeScope();
            if (shown.Count < 4)
            {
                shown.Add(batch["x"].clone().DetachFromDisposeScope());
            }

            sum += nn.functional.mse_loss(net.call(batch["x"]), batch["y"]).ToDouble();
        }

        return sum / valid.Count;
    }
}
