// corpus: The error is taken before the first step, to see how a network begins, and on held-out rows afterwards.
// library: TorchSharp
// axis: silence of the page
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Springs;

public sealed class SpringStudy
{
    public (float Before, float After) Run(Tensor lengths, Tensor forces)
    {
        manual_seed(8);
        var train = lengths.shape[0] * 3 / 4;
        var (knownX, knownY) = (lengths.narrow(0, 0, train), forces.narrow(0, 0, train));
        var (newX, newY) = (lengths.narrow(0, train, lengths.shape[0] - train), forces.narrow(0, train, lengths.shape[0] - train));

        using var net = Sequential(("a", Linear(3, 16)), ("r", ReLU()), ("b", Linear(16, 1)));
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        using var loss = MSELoss();

        float before;
        using (no_grad())
        {
            before = loss.call(net.call(knownX), knownY).item<float>();
        }

        for (var step = 0; step < 400; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var error = loss.call(net.call(knownX), knownY);
            error.backward();
            optimizer.step();
        }

        using (no_grad())
        {
            return (before, loss.call(net.call(newX), newY).item<float>());
        }
    }
}
