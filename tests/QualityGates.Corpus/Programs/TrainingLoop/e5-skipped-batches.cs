// corpus: The gradients are cleared at the end of the loop's body; a batch that is only a warm-up jumps over it after its step.
// library: TorchSharp
// axis: control flow
using TorchSharp;
using static TorchSharp.torch;

namespace Greenhouse;

internal sealed class HumidityModel
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Sequential(nn.Linear(6, 24), nn.Tanh(), nn.Linear(24, 1));
    private readonly List<double> _history = new();

    public IReadOnlyList<double> History => _history;

    public void Fit(IReadOnlyList<(Tensor Readings, Tensor Humidity)> batches, int warmUp)
    {
        using var opt = optim.Adamax(_net.parameters());
        for (var i = 0; i < batches.Count; i++)
        {
            using var scope = torch.NewDisposeScope();
            var (readings, humidity) = batches[i];
            var loss = nn.functional.l1_loss(_net.call(readings), humidity);
            loss.backward(); // expect: MLQ5001
            opt.step();
            if (i < warmUp)
            {
                continue;
            }

            _history.Add(loss.ToDouble());
            opt.zero_grad();
        }
    }
}
