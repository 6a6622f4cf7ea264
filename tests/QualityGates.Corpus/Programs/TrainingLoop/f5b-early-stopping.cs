// corpus: Early stopping with the best weights kept as clones; the modes are switched in both directions.
// library: TorchSharp
// axis: early stopping
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Forecast;

public sealed class EarlyStopping(int patience)
{
    private double _best = double.PositiveInfinity;
    private int _bad;

    public bool Improved(double value)
    {
        if (value < _best)
        {
            _best = value;
            _bad = 0;
            return true;
        }

        _bad++;
        return false;
    }

    public bool ShouldStop => _bad >= patience;
}

public static class Fit
{
    public static void Run(nn.Module<Tensor, Tensor> model, DataLoader train, DataLoader validation)
    {
        torch.manual_seed(1);
        var optimizer = torch.optim.AdamW(model.parameters(), 1e-3);
        var scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience: 3);
        var stopping = new EarlyStopping(10);
        var best = new Dictionary<string, Tensor>();
        var epoch = 0;
        while (!stopping.ShouldStop && epoch++ < 500)
        {
            TrainEpoch(model, optimizer, train);
            var loss = Validate(model, validation);
            scheduler.step(loss);
            if (stopping.Improved(loss))
            {
                foreach (var old in best.Values)
                {
                    old.Dispose();
                }

                best = model.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone());
            }
        }

        model.load_state_dict(best);
        model.save("best.dat");
    }

    private static void TrainEpoch(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, DataLoader loader)
    {
        model.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            using var loss = nn.functional.smooth_l1_loss(model.call(batch["x"]), batch["y"]);
            loss.backward();
            optimizer.step();
        }
    }

    private static double Validate(nn.Module<Tensor, Tensor> model, DataLoader loader)
    {
        model.eval();
        using var noGrad = no_grad();
        double sum = 0;
        var n = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            sum += nn.functional.smooth_l1_loss(model.call(batch["x"]), batch["y"]).item<float>();
            n++;
        }

        return sum / n;
    }
}
