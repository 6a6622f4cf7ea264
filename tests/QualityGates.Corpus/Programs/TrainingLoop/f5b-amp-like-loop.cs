// corpus: A loop with a loss scaler of one's own: a step is skipped on overflow, and the gradients are cleared in both cases.
// library: TorchSharp
// axis: loss scaling
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Amp;

public sealed class LossScaler
{
    private double _scale = 65536;
    private int _good;

    public Tensor Scale(Tensor loss) => loss * _scale;

    public bool Step(optim.Optimizer optimizer, IEnumerable<Parameter> parameters)
    {
        var finite = true;
        foreach (var parameter in parameters)
        {
            if (parameter.grad is { } gradient)
            {
                gradient.div_(_scale);
                finite &= gradient.isfinite().all().item<bool>();
            }
        }

        if (!finite)
        {
            _scale /= 2;
            _good = 0;
            return false;
        }

        optimizer.step();
        if (++_good == 2000)
        {
            _scale *= 2;
            _good = 0;
        }

        return true;
    }
}

public static class MixedPrecision
{
    public static int Run(nn.Module<Tensor, Tensor> model, DataLoader loader, int epochs)
    {
        manual_seed(99);
        var optimizer = optim.AdamW(model.parameters(), 1e-3);
        var scaler = new LossScaler();
        var skipped = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                model.zero_grad();
                var loss = nn.functional.cross_entropy(model.call(batch["x"]), batch["y"]);
                scaler.Scale(loss).backward();
                if (!scaler.Step(optimizer, model.parameters()))
                {
                    skipped++;
                }
            }
        }

        return skipped;
    }
}
