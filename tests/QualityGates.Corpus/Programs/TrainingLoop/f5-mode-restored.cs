// corpus: Each method leaves the network in the mode it found it in or sets its own.
// library: TorchSharp
// axis: try finally
using TorchSharp;
using static TorchSharp.torch;

namespace Ferries.Tidy;

public sealed class DelayModel
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(nn.Linear(12, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 1));

    public void Fit(Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.AdamW(_network.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            _network.train();
            optimizer.zero_grad();
            nn.functional.huber_loss(_network.call(x), y).backward();
            optimizer.step();
        }
    }

    public double Score(Tensor x, Tensor y)
    {
        _network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.l1_loss(_network.call(x), y).ToDouble();
    }
}
