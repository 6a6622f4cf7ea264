// corpus: A library class learns and scores; scoring forgets that the network has dropout. The stream of embeddings does not.
// library: TorchSharp
// axis: property
using TorchSharp;
using static TorchSharp.torch;

namespace Ferries;

public sealed class DelayModel
{
    public nn.Module<Tensor, Tensor> Network { get; } = nn.Sequential(nn.Linear(12, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 1));

    public void Fit(Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.AdamW(Network.parameters());
        Network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.huber_loss(Network.call(x), y).backward();
            optimizer.step();
        }
    }

    public double Score(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.l1_loss(Network.call(x), y).ToDouble(); // expect: MLQ5003
    }
}
