// corpus: The last module is a sigmoid, and the loss takes the probabilities it gives.
// library: TorchSharp
// axis: Sequential, append, BCELoss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fraud;

public static class FraudTraining
{
    public static double Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int depth)
    {
        random.manual_seed(8);
        using var net = Sequential(Linear(29, 32), ReLU());
        for (var i = 0; i < depth; i++)
        {
            net.append(Linear(32, 32));
            net.append(ReLU());
        }

        net.append(Linear(32, 1));
        net.append(Sigmoid());
        using var criterion = BCELoss();
        using var optimizer = optim.Adam(net.parameters(), 5e-4);
        var sum = 0.0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = criterion.call(net.call(x), y);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / batches.Count;
    }
}
