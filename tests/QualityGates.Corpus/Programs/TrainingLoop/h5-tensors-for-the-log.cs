// corpus: Losses and predictions are kept for the log, detached, cloned or moved out of the scope. Nothing is wrong.
// library: TorchSharp
// axis: lists of tensors, dispose scopes, tuple, writer
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Logging;

public sealed class Logged(Module net)
{
    private readonly List<Tensor> losses = [];

    public void Train(DataLoader loader, SummaryWriter writer, int epochs)
    {
        using var optimizer = optim.Adam(net.Inner.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.Inner.train();
            var sum = torch.zeros(1);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.Inner.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
                losses.Add(loss.detach().MoveToOuterDisposeScope());
                using (no_grad())
                {
                    sum.add_(loss);
                }
            }

            writer.add_scalar("loss", sum.item<float>() / loader.Count, epoch);
            sum.Dispose();
        }
    }

    public (Tensor Predictions, Tensor Truth) Collect(DataLoader loader)
    {
        net.Inner.eval();
        using var guard = no_grad();
        using var outer = NewDisposeScope();
        var predictions = new List<Tensor>();
        var truth = new List<Tensor>();
        foreach (var batch in loader)
        {
            predictions.Add(net.Inner.call(batch["x"]));
            truth.Add(batch["y"].clone());
        }

        return (torch.cat(predictions).MoveToOuterDisposeScope(), torch.cat(truth).MoveToOuterDisposeScope());
    }

    public double MeanLoss() => losses.Average(static l => l.ToDouble());
}

public sealed class Module(nn.Module<Tensor, Tensor> inner)
{
    public nn.Module<Tensor, Tensor> Inner { get; } = inner;
}
