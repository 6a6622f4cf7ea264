// corpus: After every epoch the network is run on the test part, and whenever it does better there its weights are saved.
// library: TorchSharp
// axis: class
using TorchSharp;
using static TorchSharp.torch;

namespace Meters;

public sealed record History(IReadOnlyList<float> Losses, float BestError);

public sealed class MeterTrainer(nn.Module<Tensor, Tensor> network, string weightsFile)
{
    public History Train(Tensor trainX, Tensor trainY, Tensor testX, Tensor testY, int epochs)
    {
        using var optimizer = optim.Adam(network.parameters(), lr: 0.001);
        var losses = new List<float>();
        var best = float.MaxValue;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            losses.Add(Step(optimizer, trainX, trainY));
            var error = Error(testX, testY); // expect: MLQ2005
            if (error < best)
            {
                best = error;
                network.save(weightsFile);
            }
        }

        return new History(losses, best);
    }

    private float Step(optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        network.train();
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(network.call(x), y);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }

    private float Error(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        network.eval();
        return nn.functional.l1_loss(network.call(x), y).item<float>();
    }
}
