// corpus: Training stops when validation does not get better; the best weights are kept as clones and put back. Gradients are clipped between backward and step.
// library: TorchSharp
// axis: nested class, state dictionary, tuple
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tides;

public static class Forecast
{
    public sealed class Patience(int limit)
    {
        private Dictionary<string, Tensor>? best;
        private double lowest = double.PositiveInfinity;
        private int waited;

        public bool Exhausted => waited >= limit;

        public void Look(double error, Module model)
        {
            if (error >= lowest)
            {
                waited++;
                return;
            }

            lowest = error;
            waited = 0;
            foreach (var old in best?.Values ?? Enumerable.Empty<Tensor>())
            {
                old.Dispose();
            }

            best = model.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.clone().DetachFromDisposeScope());
        }

        public void Restore(Module model)
        {
            if (best is not null)
            {
                model.load_state_dict(best);
            }
        }
    }

    public static double Run(Series series)
    {
        random.manual_seed(606);
        var model = Sequential(Linear(48, 96), BatchNorm1d(96), GELU(), Dropout(0.2), Linear(96, 24));
        using var optimizer = optim.AdamW(model.parameters(), 2e-3, weight_decay: 0.01);
        using var huber = HuberLoss();
        var patience = new Patience(6);

        for (var epoch = 0; epoch < 200 && !patience.Exhausted; epoch++)
        {
            model.train();
            foreach (var (past, future) in series.Train(epoch))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                huber.call(model.call(past), future).backward();
                nn.utils.clip_grad_value_(model.parameters(), 0.5);
                optimizer.step();
            }

            patience.Look(Error(model, huber, series.Valid), model);
        }

        patience.Restore(model);
        return Error(model, huber, series.Test);
    }

    private static double Error(Module<Tensor, Tensor> model, Loss<Tensor, Tensor, Tensor> loss, IEnumerable<(Tensor Past, Tensor Future)> windows)
    {
        model.eval();
        using var guard = no_grad();
        return windows.Average(window =>
        {
            using var scope = NewDisposeScope();
            return loss.call(model.call(window.Past), window.Future).item<float>();
        });
    }
}

public sealed class Series(IReadOnlyList<(Tensor Past, Tensor Future)> windows)
{
    private readonly int first = windows.Count * 7 / 10;
    private readonly int second = windows.Count * 85 / 100;

    public IEnumerable<(Tensor Past, Tensor Future)> Valid => windows.Skip(first).Take(second - first);

    public IEnumerable<(Tensor Past, Tensor Future)> Test => windows.Skip(second);

    public IEnumerable<(Tensor Past, Tensor Future)> Train(int epoch)
    {
        var random = new Random(1000 + epoch);
        return windows.Take(first).OrderBy(_ => random.Next());
    }
}
